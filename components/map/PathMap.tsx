/**
 * The map: boxes that can be reached and chosen by keys, arrows that say what they stand for. The layout is worked
 * out when the content is written (layout.json), so it is there at once and never jumps.
 */
import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from 'react';
import type { PublishedPathways, Step } from '../../lib/knowledge/pathways.ts';
import { useReading } from '../reading.tsx';
import { type DrawnEdge, type DrawnNode, drawnEdges, drawnNodes, neighbourBox, trail } from './drawing.ts';
import { LABEL_LINE, type MapLayout, NODE_HEIGHT, NODE_WIDTH, type Point, RADIUS } from './geometry.ts';
import layoutFile from './layout.json' with { type: 'json' };
import { toneOf } from './Neighbourhood.tsx';
import { useMapTexts } from './use-map-texts.ts';
import { useView } from './use-view.ts';
import { ZOOM_STEP } from './view-box.ts';
import { placeLine } from './way-words.ts';

const LAYOUT = layoutFile as MapLayout;
const TONES = ['now', 'plan', 'gone', 'check', 'hot'] as const;
/** Where the map begins when nothing is chosen: the question it is opened for starts here. */
const START = 'sygedagpenge';

interface PathMapProps {
  data: PublishedPathways;
  date: string;
  from: string | null;
  to: string | null;
  explanations: readonly Step[][];
  onChoose: (id: string) => void;
}

export function PathMap({ data, date, from, to, explanations, onChoose }: PathMapProps) {
  const { today } = useReading();
  const texts = useMapTexts();
  const help = useId();
  const nodes = useMemo(() => drawnNodes(data, LAYOUT, date, today), [data, date, today]);
  const edges = useMemo(() => drawnEdges(data, LAYOUT, date, today), [data, date, today]);
  const lit = useMemo(() => trail(explanations), [explanations]);
  const [active, setActive] = useState<string | null>(null);
  const seen: Point[] = nodes.filter(({ place }) => ((from ?? to) ? [from, to] : [START]).includes(place.id));
  const { frame, view, size, zoom, showAll, reveal, key, drag, dragged } = useView(LAYOUT, seen);

  // Chosen in the side column, a box may lie out of sight.
  const pair = `${from} ${to}`;
  const shown = useRef(pair);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each choice
  useEffect(() => {
    if (shown.current === pair) return;
    shown.current = pair;
    if (from ?? to) for (const node of seen) reveal(node);
  }, [pair]);

  const choice = from !== null && to !== null;
  const isLit = ({ key: name, from: source, to: target }: DrawnEdge): boolean =>
    choice ? lit.edges.has(name) : from !== null && (source === from || target === from);
  const dim = choice ? lit.edges.size > 0 : from !== null;
  const tabbed = active ?? from ?? START;

  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const box = event.target instanceof Element ? event.target.closest<SVGGElement>('[data-box]') : null;
    const id = box?.dataset.box;
    if (id !== undefined) {
      if (event.key === 'Enter' || event.key === ' ') {
        event.preventDefault();
        onChoose(id);
        return;
      }
      const next = neighbourBox(nodes, id, event.key);
      if (next !== null) {
        event.preventDefault();
        frame.current?.querySelector<SVGGElement>(`[data-box="${next}"]`)?.focus({ preventScroll: true });
        return;
      }
      if (event.key.startsWith('Arrow')) {
        event.preventDefault();
        return;
      }
    }
    if (key(event.key)) event.preventDefault();
  };

  const drawn = edges.toSorted((a, b) => Number(isLit(a)) - Number(isLit(b)));
  return (
    <div className="map-frame">
      <p className="visually-hidden" id={help}>
        {texts.map.help}
      </p>
      <section
        className="map-ground"
        ref={frame}
        aria-label={texts.map.label}
        aria-describedby={help}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must take focus to be moved by keys
        tabIndex={0}
        onKeyDown={onKeyDown}
        data-dim={dim || undefined}
        {...drag}
      >
        {/* biome-ignore lint/a11y/useSemanticElements: a fieldset holds no drawing */}
        <svg
          viewBox={`${view.x} ${view.y} ${size.width / view.scale} ${size.height / view.scale}`}
          preserveAspectRatio="none"
          role="group"
          aria-label={texts.map.label}
        >
          <defs>
            {TONES.map((tone) => (
              <marker
                key={tone}
                id={`arrow-${tone}`}
                viewBox="0 0 8 8"
                refX="7.2"
                refY="4"
                markerUnits="userSpaceOnUse"
                markerWidth={tone === 'hot' ? 13 : 10}
                markerHeight={tone === 'hot' ? 13 : 10}
                orient="auto"
              >
                <path className={`arrow arrow-${tone}`} d="M0 .6 7.4 4 0 7.4z" />
              </marker>
            ))}
          </defs>
          {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it takes focus; boxes come after it */}
          <g aria-hidden="true">
            {LAYOUT.lanes.map(({ id, x, y }) => (
              <text key={id} className="map-lane" x={x} y={y} lang="da">
                {data.lanes.find((lane) => lane.id === id)?.name}
              </text>
            ))}
            {drawn.map((edge) => (
              <path
                key={edge.key}
                className="map-way"
                data-tone={toneOf(edge.way.state)}
                data-lit={isLit(edge) || undefined}
                d={edge.path}
                markerEnd={`url(#arrow-${isLit(edge) && toneOf(edge.way.state) === 'now' ? 'hot' : toneOf(edge.way.state)})`}
              />
            ))}
            {drawn.map((edge) => (
              <Words key={edge.key} edge={edge} lit={isLit(edge)} />
            ))}
          </g>
          {nodes.map((node) => (
            <Box
              key={node.place.id}
              node={node}
              chosen={node.place.id === from || node.place.id === to}
              lit={
                lit.nodes.has(node.place.id) ||
                !dim ||
                edges.some((edge) => isLit(edge) && (edge.from === node.place.id || edge.to === node.place.id))
              }
              tabbed={node.place.id === tabbed}
              ways={[
                edges.filter((edge) => edge.to === node.place.id).length,
                edges.filter((edge) => edge.from === node.place.id).length,
              ]}
              onChoose={() => {
                if (!dragged.current) onChoose(node.place.id);
              }}
              onFocus={(visible) => {
                setActive(node.place.id);
                if (visible) reveal(node);
              }}
            />
          ))}
        </svg>
      </section>
      <div className="map-tools">
        <button type="button" className="button button-icon" onClick={() => zoom(ZOOM_STEP)}>
          <span className="map-sign" aria-hidden="true">
            +
          </span>
          <span className="visually-hidden">{texts.map.zoomIn}</span>
        </button>
        <button type="button" className="button button-icon" onClick={() => zoom(1 / ZOOM_STEP)}>
          <span className="map-sign" aria-hidden="true">
            −
          </span>
          <span className="visually-hidden">{texts.map.zoomOut}</span>
        </button>
        <button type="button" className="button map-fit" onClick={showAll}>
          {texts.map.fit}
        </button>
      </div>
    </div>
  );
}

function Words({ edge, lit }: { edge: DrawnEdge; lit: boolean }) {
  const { label, lines, more, way } = edge;
  const texts = useMapTexts();
  if (!label) return null;
  const top = label.y - ((lines.length - 1) * LABEL_LINE) / 2 + 4;
  return (
    <text
      className="map-words"
      data-tone={toneOf(way.state)}
      data-lit={lit || undefined}
      textAnchor={label.anchor}
      lang="da"
    >
      {lines.map((line, index) => (
        <tspan key={line} x={label.x} y={top + index * LABEL_LINE}>
          {line}
          {index === lines.length - 1 && more > 0 && <tspan className="map-plus"> {texts.map.more(more)}</tspan>}
        </tspan>
      ))}
    </text>
  );
}

interface BoxProps {
  node: DrawnNode;
  chosen: boolean;
  lit: boolean;
  tabbed: boolean;
  ways: [number, number];
  onChoose: () => void;
  /** `visible`: by keys, not by a press of the mouse on what is seen anyway. */
  onFocus: (visible: boolean) => void;
}

function Box({ node, chosen, lit, tabbed, ways, onChoose, onFocus }: BoxProps) {
  const texts = useMapTexts();
  const { place, on, x, y } = node;
  const line = placeLine(place, on, texts);
  const inset = place.entry ? 14 : 20;
  return (
    // biome-ignore lint/a11y/useSemanticElements: there is no button inside SVG
    <g
      className="map-box"
      role="button"
      tabIndex={tabbed ? 0 : -1}
      data-box={place.id}
      data-tone={toneOf(on.state)}
      data-kind={place.entry ? undefined : 'place'}
      data-dim={!lit || undefined}
      aria-pressed={chosen}
      aria-label={texts.map.node(place.name, line, on.state === 'in-force' ? texts.inForce : '', ways[0], ways[1])}
      transform={`translate(${x} ${y})`}
      onClick={onChoose}
      onFocus={(event) => onFocus(event.currentTarget.matches(':focus-visible'))}
    >
      <rect className="map-ring" x={-5} y={-5} width={NODE_WIDTH + 10} height={NODE_HEIGHT + 10} rx={RADIUS + 4} />
      <rect className="map-paper" width={NODE_WIDTH} height={NODE_HEIGHT} rx={place.entry ? RADIUS : NODE_HEIGHT / 2} />
      <text>
        <tspan className={place.name.length > 21 ? 'map-name map-name-long' : 'map-name'} x={inset} y={25} lang="da">
          {place.name}
        </tspan>{' '}
        <tspan className="map-line" x={inset} y={44}>
          {line}
        </tspan>
      </text>
    </g>
  );
}

export function Legend() {
  const texts = useMapTexts();
  return (
    <ul className="map-legend" aria-label={texts.legend.title}>
      {(['now', 'plan', 'gone', 'check'] as const).map((tone) => (
        <li key={tone}>
          <svg width="26" height="8" aria-hidden="true">
            <path className="map-way" data-tone={tone} d="M1 4H25" />
          </svg>
          {texts.legend[tone]}
        </li>
      ))}
    </ul>
  );
}
