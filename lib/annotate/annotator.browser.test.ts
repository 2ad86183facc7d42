import { afterEach, describe, expect, it } from 'vitest';
import { Annotator, type AnnotatorOptions } from './annotator.ts';
import { rangesOf } from './marks.ts';
import { markAt } from './pointer.ts';

const WORDS = /sygedagpenge\p{L}*|jobafklaring\p{L}*|lumbago/giu;

const scan: AnnotatorOptions['scan'] = (text) =>
  [...text.matchAll(WORDS)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    entries: [match[0].toLowerCase().startsWith('lumbago') ? 1 : 0],
    side: match[0].toLowerCase().startsWith('lumbago') ? 2 : 1,
  }));

let annotator: Annotator | null = null;

afterEach(() => {
  annotator?.dispose();
  annotator = null;
  document.body.replaceChildren();
  scrollTo(0, 0);
});

function start(html: string, options: Partial<AnnotatorOptions> = {}): Annotator {
  document.body.innerHTML = html;
  annotator = new Annotator({ scan, density: 'every', shadowCss: '::highlight(x) { color: red }', ...options });
  annotator.start();
  return annotator;
}

/** Until the work of first passes or of collected changes is done: no fixed time, a condition. */
async function until(condition: () => boolean): Promise<void> {
  const end = performance.now() + 5000;
  while (!condition()) {
    if (performance.now() > end) throw new Error('waited 5 s in vain');
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

const surfaces = (from: Annotator): string[] => from.inOrder().map((mark) => mark.surface);
const byId = (id: string): HTMLElement => {
  const element = document.getElementById(id);
  if (!element) throw new Error(`no element ${id}`);
  return element;
};

describe('what is marked', () => {
  it('finds a word split over inline elements, and none glued over a line break or between cells', () => {
    const found = start(
      '<p>Han får syge<b>dag<i>penge</i>ne</b>.</p><p>syge<br>dagpenge</p><table><tr><td>syge</td><td>dagpenge</td></tr></table>',
    );
    expect(surfaces(found)).toEqual(['sygedagpengene']);
  });

  it('does not glue flex items that only look inline in the markup', () => {
    const found = start('<div style="display:flex"><span>syge</span><span>dagpenge</span></div>');
    expect(surfaces(found)).toEqual([]);
  });

  it('leaves editors, controls, code, scripts and hidden text alone', () => {
    const found = start(`
      <div contenteditable="true">sygedagpenge</div><textarea>sygedagpenge</textarea><input value="sygedagpenge">
      <div role="textbox">sygedagpenge</div><div class="cm-editor"><p>sygedagpenge</p></div>
      <code>sygedagpenge</code><script type="text/plain">sygedagpenge</script><style>/* sygedagpenge */</style>
      <button>Sygedagpenge</button><select><option>sygedagpenge</option></select>
      <p style="display:none">sygedagpenge</p><p style="visibility:hidden">sygedagpenge</p><p hidden>sygedagpenge</p>
      <p id="yes">sygedagpenge</p>`);
    expect(found.inOrder().map((mark) => mark.unit.block.id)).toEqual(['yes']);
  });

  it('enters open shadow roots, nested ones too, and no closed one', async () => {
    document.body.innerHTML = '<div id="open"></div><div id="closed"></div>';
    const root = byId('open').attachShadow({ mode: 'open' });
    root.innerHTML = '<p>lumbago</p><section></section>';
    const inner = root.querySelector('section')?.attachShadow({ mode: 'open' });
    if (inner) inner.innerHTML = '<p>sygedagpenge</p>';
    byId('closed').attachShadow({ mode: 'closed' }).innerHTML = '<p>sygedagpenge</p>';
    annotator = new Annotator({ scan, density: 'every', shadowCss: '::highlight(x) { color: red }' });
    annotator.start();
    await until(() => annotator?.inOrder().length === 2);
    expect(surfaces(annotator)).toEqual(['lumbago', 'sygedagpenge']);
    expect(root.adoptedStyleSheets).toHaveLength(1);
    annotator.dispose();
    expect(root.adoptedStyleSheets).toHaveLength(0);
  });

  it('lists words in the order of the page', () => {
    const found = start('<div>lumbago <p>sygedagpenge</p> jobafklaring</div><p>lumbago</p>');
    expect(surfaces(found)).toEqual(['lumbago', 'sygedagpenge', 'jobafklaring', 'lumbago']);
  });

  it('shows the first of each word in each section when asked to', () => {
    const found = start(
      '<h2>A</h2><p>lumbago, lumbago og sygedagpenge</p><p>lumbago</p><h2>B</h2><p>lumbago</p><p>lumbago</p>',
      { density: 'first' },
    );
    expect(found.inOrder().map((mark) => mark.shown)).toEqual([true, false, true, false, true, false]);
  });
});

describe('what is left as it was', () => {
  it('changes no byte of the page and is seen by no observer of it', async () => {
    document.body.innerHTML = '<p>sygedagpenge <b>lumbago</b></p><div id="far" style="margin-top:4000px">lumbago</div>';
    const before = document.documentElement.outerHTML;
    const seen: MutationRecord[] = [];
    const observer = new MutationObserver((records) => seen.push(...records));
    observer.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
    annotator = new Annotator({ scan, density: 'every', shadowCss: null });
    annotator.start();
    await until(() => (annotator?.highlights.registered ?? 0) > 0);
    expect(document.documentElement.outerHTML).toBe(before);
    annotator.dispose();
    expect(document.documentElement.outerHTML).toBe(before);
    seen.push(...observer.takeRecords());
    observer.disconnect();
    expect(seen).toEqual([]);
  });

  it('takes its highlights away and leaves those of others', () => {
    CSS.highlights.set('somebody', new Highlight());
    const found = start('<p>lumbago</p>');
    expect(CSS.highlights.has('fagbro-health')).toBe(true);
    found.stop();
    found.stop();
    expect(CSS.highlights.has('fagbro-health')).toBe(false);
    expect(CSS.highlights.has('somebody')).toBe(true);
    CSS.highlights.delete('somebody');
  });

  it('starts again after a stop, and never after dispose', () => {
    const found = start('<p>lumbago</p>');
    found.stop();
    expect(surfaces(found)).toEqual([]);
    found.start();
    found.start();
    expect(surfaces(found)).toEqual(['lumbago']);
    found.dispose();
    found.dispose();
    found.start();
    expect(surfaces(found)).toEqual([]);
  });
});

describe('only near the viewport', () => {
  it('registers what is on screen at once, and what is far away when it comes near', async () => {
    const found = start('<p id="near">lumbago</p><div style="height:20000px"></div><p id="far">sygedagpenge</p>');
    expect(found.highlights.registered).toBe(1);
    byId('far').scrollIntoView();
    await until(() => found.inOrder().find((mark) => mark.unit.block.id === 'far')?.unit.near === true);
    await until(() => found.inOrder().find((mark) => mark.unit.block.id === 'near')?.unit.near === false);
    expect(found.highlights.registered).toBe(1);
  });

  it('holds the bound on registered ranges in one giant block', async () => {
    const found = start(`<pre style="font-size:2px">${'lumbago '.repeat(5000)}</pre>`);
    await until(() => found.inOrder().length === 5000 && found.highlights.registered > 0);
    expect(found.highlights.registered).toBeLessThanOrEqual(1000);
  });
});

describe('what is painted', () => {
  it('is a range in each text node of a word, so that none ever loses its common ancestor', () => {
    const found = start('<p>Han får syge<b>dag<i>penge</i>ne</b>.</p>');
    const [mark] = found.inOrder();
    const ranges = mark ? rangesOf(mark) : [];
    expect(ranges.map((range) => range.startContainer === range.endContainer)).toEqual([true, true, true, true]);
    const painted = ranges.map(({ startContainer, startOffset, endOffset }) =>
      (startContainer as Text).data.slice(startOffset, endOffset),
    );
    expect(painted).toEqual(['syge', 'dag', 'penge', 'ne']);
    for (const range of ranges) expect(CSS.highlights.get('fagbro-employment')?.has(range)).toBe(true);
  });

  it.each(['before', 'away'])('is nothing when the page has put the end of the word elsewhere: %s', (where) => {
    const found = start('<p id="a">syge<b>dagpenge</b></p>');
    const [mark] = found.inOrder();
    const b = document.querySelector('b') as Element;
    if (where === 'before') byId('a').prepend(b);
    else b.remove();
    expect(mark && rangesOf({ ...mark, ranges: null })).toEqual([]);
  });
});

describe('when the page changes', () => {
  it('follows rewritten text, added and removed elements, and joined text nodes', async () => {
    const found = start('<p id="a">lumbago</p><ul id="list"></ul><p id="c">syge</p>');
    const text = byId('a').firstChild as Text;
    text.data = 'intet her';
    byId('list').innerHTML = '<li>sygedagpenge</li><li><span>jobafklaring</span></li>';
    byId('c').append('dagpenge');
    await until(() => surfaces(found).join() === 'sygedagpenge,jobafklaring,sygedagpenge');
    byId('list').remove();
    await until(() => surfaces(found).join() === 'sygedagpenge');
  });

  it('tells which marks are gone', async () => {
    const gone: string[] = [];
    const found = start('<p id="a">lumbago</p>', { onGone: (mark) => gone.push(mark.surface) });
    byId('a').remove();
    await until(() => gone.length > 0);
    expect(gone).toEqual(['lumbago']);
    expect(found.highlights.registered).toBe(0);
  });

  it('leaves text that becomes editable', async () => {
    const found = start('<p id="a">lumbago</p>');
    byId('a').setAttribute('contenteditable', 'true');
    await until(() => surfaces(found).length === 0);
    byId('a').removeAttribute('contenteditable');
    await until(() => surfaces(found).length === 1);
  });

  it('takes its highlights back when the page has deleted them', async () => {
    start('<p id="a">lumbago</p>');
    CSS.highlights.clear();
    byId('a').after(Object.assign(document.createElement('p'), { textContent: 'sygedagpenge' }));
    await until(() => CSS.highlights.has('fagbro-health'));
  });

  it('ends where a fresh pass would, after a few hundred random edits', async () => {
    const pieces = ['syge', 'dagpenge', ' ', 'lumbago', ' og ', 'jobafklaring', '. ', '\u00ad'];
    let seed = 7;
    const random = (below: number): number => {
      seed = (seed * 1103515245 + 12345) % 2147483648;
      return seed % below;
    };
    const piece = (): string => pieces[random(pieces.length)] ?? '';
    const found = start('<div id="root"><p>lumbago</p></div>');
    const root = byId('root');
    const any = (): Element => {
      const all = [root, ...root.querySelectorAll('*')];
      return all[random(all.length)] ?? root;
    };
    for (let round = 0; round < 15; round++) {
      for (let edit = 0; edit < 20; edit++) {
        const target = any();
        switch (random(6)) {
          case 0:
            target.append(piece());
            break;
          case 1: {
            const child = document.createElement(['p', 'b', 'span', 'div', 'li'][random(5)] ?? 'p');
            child.append(piece(), piece());
            target.append(child);
            break;
          }
          case 2:
            if (target !== root) target.remove();
            break;
          case 3: {
            const first = target.firstChild;
            if (first instanceof Text) first.data = piece() + piece();
            break;
          }
          case 4:
            if (target !== root) root.prepend(target);
            break;
          default:
            target.normalize();
        }
      }
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    const fresh = new Annotator({ scan, density: 'every', shadowCss: null });
    fresh.start();
    const expected = surfaces(fresh).join('|');
    fresh.stop();
    await until(() => surfaces(found).join('|') === expected);
    fresh.dispose();
  });
});

describe('what is under the pointer', () => {
  it('is the word whose box it is in, and nothing beside it', () => {
    const found = start('<p style="margin:40px;font:16px/2 sans-serif"><span id="w">lumbago</span> og mere tekst</p>');
    const box = byId('w').getBoundingClientRect();
    expect(markAt(found, box.left + 5, box.top + 8)?.mark.surface).toBe('lumbago');
    expect(markAt(found, box.right + 40, box.top + 8)).toBeNull();
    expect(markAt(found, box.left + 5, box.top - 30)).toBeNull();
    expect(markAt(found, innerWidth - 4, box.top + 8)).toBeNull();
  });

  it('finds words in open shadow roots', async () => {
    document.body.innerHTML = '<div id="host"></div>';
    byId('host').attachShadow({ mode: 'open' }).innerHTML = '<p style="font:16px sans-serif"><span>lumbago</span></p>';
    annotator = new Annotator({ scan, density: 'every', shadowCss: null });
    annotator.start();
    await until(() => annotator?.highlights.registered === 1);
    const box = byId('host').shadowRoot?.querySelector('span')?.getBoundingClientRect();
    if (!box) throw new Error('no box');
    expect(markAt(annotator, box.left + 5, box.top + 5)?.mark.surface).toBe('lumbago');
  });
});
