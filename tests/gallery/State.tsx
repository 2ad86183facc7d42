/** One state of one component, under its name. */
import { Component, type ReactNode } from 'react';
import { HeadingLevel } from '../../components/reading.tsx';

interface StateProps {
  name: string;
  width?: 'card' | 'panel' | 'narrow' | 'popup';
  children: ReactNode;
}

export function State({ name, width = 'card', children }: StateProps) {
  return (
    <section className="state" data-width={width}>
      <h3>{name}</h3>
      <div className="frame">
        <HeadingLevel level={4}>{children}</HeadingLevel>
      </div>
    </section>
  );
}

export function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section>
      <h2 className="gallery-part">{title}</h2>
      <div className="gallery-grid">{children}</div>
    </section>
  );
}

interface PageStateProps {
  name: string;
  width: 'panel' | 'narrow' | 'popup';
  height?: number | undefined;
  /** Alone on the page, as in the extension: no gallery around it, so that axe sees its own landmarks. */
  alone: boolean;
  children: ReactNode;
}

/** A state of something that is a page of its own. */
export function PageLike({ name, width, height, alone, children }: PageStateProps) {
  const frame = (
    <div className="frame" style={height ? { blockSize: height } : undefined}>
      {children}
    </div>
  );
  if (alone)
    return (
      <div className="state" data-width={width}>
        {frame}
      </div>
    );
  return (
    <section className="state" data-width={width}>
      <h3>{name}</h3>
      {frame}
    </section>
  );
}

/** A state that throws must not take the other states with it. */
export class Guard extends Component<{ children: ReactNode }, { failed: string | null }> {
  override state = { failed: null };
  static getDerivedStateFromError(error: unknown) {
    return { failed: String(error) };
  }
  override render() {
    return this.state.failed === null ? this.props.children : <p className="failed">{this.state.failed}</p>;
  }
}
