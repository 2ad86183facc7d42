/** The named levels of the spine, larger and with their names, beside the whole spine. */
import { useId } from 'react';
import { LEVELS, type LevelSpan } from '../../lib/reading/spine-levels.ts';
import { Shapes } from './Drawing.tsx';
import { FREE, HEIGHT, S1, spine, VERTEBRAE, type Vertebra } from './figures/spine.ts';

/** In the spine's units: where the close view stands, and how large it is. */
export const BESIDE = 132;
const LEFT = spine.width + 16;
const WIDTH = BESIDE - 16;
const NAMES = 34;
/** Larger than this the small vertebrae of the neck would look like another thing than those beside them. */
const CLOSEST = 5.4;

const vertebra = (index: number): Vertebra => VERTEBRAE[index] ?? S1;

export function SpineLevels({ levels: { from, to }, here }: { levels: LevelSpan; here: ReadonlySet<string> }) {
  const clip = useId();
  const first = Math.max(0, from - 1);
  const last = Math.min(FREE, to + 1);
  const seen = Array.from({ length: last - first + 1 }, (_, place) => first + place);
  const [top, bottom] = [vertebra(first), vertebra(last)];
  const span = bottom.centre[1] - top.centre[1] + (top.height + bottom.height) * 0.62;
  const scale = Math.min(HEIGHT / span, CLOSEST);
  const middle = (top.centre[1] - top.height * 0.62 + bottom.centre[1] + bottom.height * 0.62) / 2;
  // The names stand on the left, so the foremost vertebra begins beside them.
  const front = Math.min(...seen.map((index) => vertebra(index).centre[0] - vertebra(index).depth / 2));
  const x = LEFT + NAMES - front * scale;
  // Above the first vertebra there is nothing to show.
  const y = Math.min(HEIGHT / 2 - middle * scale, first === 0 ? 6 : HEIGHT);
  const box = { x: 2, y: Math.max(0, top.centre[1] - top.height), height: span + top.height * 0.6 };
  return (
    <>
      <clipPath id={clip}>
        <rect x={LEFT} y={0} width={WIDTH} height={HEIGHT} rx={8} />
      </clipPath>
      <rect className="figure-lens" x={box.x} y={box.y} width={spine.width - 4} height={box.height} rx={3} />
      <path
        className="figure-lens"
        d={`M${spine.width - 2} ${box.y}L${LEFT} 4M${spine.width - 2} ${box.y + box.height}L${LEFT} ${HEIGHT - 4}`}
      />
      <rect className="figure-lens figure-ground" x={LEFT} y={0} width={WIDTH} height={HEIGHT} rx={8} />
      <g clipPath={`url(#${clip})`}>
        <g className="figure-close" transform={`translate(${x} ${y}) scale(${scale})`}>
          <Shapes figure={spine} here={here} />
        </g>
      </g>
      {seen.map((index) => {
        const one = vertebra(index);
        const named = index >= from && index <= to;
        return (
          <text
            key={index}
            className={`figure-name${named ? ' figure-name-here' : ''}`}
            x={LEFT + 7}
            y={one.centre[1] * scale + y + 4}
          >
            {LEVELS[index]}
          </text>
        );
      })}
    </>
  );
}
