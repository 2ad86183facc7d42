/**
 * A titled part of an entry, and its folded form. The heading is enough to find it by: as named regions a dozen parts
 * would drown the few landmarks a page has.
 */
import type { ReactNode } from 'react';
import { Icon, type IconName } from './icons.tsx';
import { useHeading } from './reading.tsx';

interface SectionProps {
  title: string;
  className?: string;
  icon?: IconName;
  children: ReactNode;
}

export function Section({ title, className, icon, children }: SectionProps) {
  const Heading = useHeading(1);
  return (
    <section className={className}>
      <Heading className="section-title">
        {icon && <Icon name={icon} />}
        {title}
      </Heading>
      {children}
    </section>
  );
}

interface FoldProps {
  title: string;
  className?: string;
  open?: boolean;
  children: ReactNode;
}

export function Fold({ title, className = '', open = false, children }: FoldProps) {
  const Heading = useHeading(1);
  return (
    <details className={`fold ${className}`} open={open}>
      <summary>
        <Heading className="section-title">{title}</Heading>
      </summary>
      {children}
    </details>
  );
}

/** Authored lines are Danish whatever language the interface has. One line is a paragraph, more are a list. */
export function Lines({ lines }: { lines: readonly string[] }) {
  if (lines.length === 1) return <p lang="da">{lines[0]}</p>;
  return (
    <ul className="lines" lang="da">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
