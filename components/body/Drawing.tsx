/** One figure as SVG: the outline around, the parts, and what is highlighted drawn on top of them. */
import { type ReactNode, useId } from 'react';
import type { Figure, Shape } from './shapes.ts';

interface DrawingProps {
  figure: Figure;
  here: ReadonlySet<string>;
  title: string;
  desc: string;
  /** Drawn in the same picture, beside the figure. */
  beside?: ReactNode;
  /** Width of what is beside, in the figure's units. */
  besideWidth?: number;
}

const marked = (shape: Shape, here: ReadonlySet<string>): boolean =>
  shape.parts?.some((part) => here.has(part)) ?? false;

/** Everything but the root, so that the same can be drawn larger in another place. */
export function Shapes({ figure, here }: { figure: Figure; here: ReadonlySet<string> }) {
  const skin = figure.shapes.filter(({ tone }) => tone === 'skin');
  const seen = figure.shapes.filter((shape) => shape.tone !== 'skin' && (!shape.only || marked(shape, here)));
  // What is highlighted lies on top: a kidney would be half hidden otherwise. Creases lie on top of all.
  const layer = (shape: Shape): number => (marked(shape, here) ? 1 : shape.tone === 'line' ? 2 : 0);
  const rest = seen.toSorted((a, b) => layer(a) - layer(b));
  return (
    <>
      {/* Outlines first, surfaces over them: overlapping parts of the skin then have one outline around all. */}
      {skin.map(({ d }) => (
        <path key={d} className="figure-outline" d={d} />
      ))}
      {skin.map(({ d }) => (
        <path key={d} className="figure-skin" d={d} />
      ))}
      {rest.map((shape) => (
        <path
          key={shape.d}
          className={`figure-${shape.tone}${marked(shape, here) ? ' figure-here' : ''}${shape.only ? ' figure-only' : ''}`}
          d={shape.d}
        />
      ))}
    </>
  );
}

export function Drawing({ figure, here, title, desc, beside, besideWidth = 0 }: DrawingProps) {
  const titleId = useId();
  const descId = useId();
  const width = figure.width + besideWidth;
  return (
    <svg
      className="figure"
      viewBox={`-2 -2 ${width + 4} ${figure.height + 4}`}
      style={{ aspectRatio: `${width + 4} / ${figure.height + 4}` }}
      role="img"
      aria-labelledby={`${titleId} ${descId}`}
    >
      <title id={titleId}>{title}</title>
      <desc id={descId}>{desc}</desc>
      <g className={figure.fine ? 'figure-fine' : undefined}>
        <Shapes figure={figure} here={here} />
      </g>
      {beside}
    </svg>
  );
}
