// Turns the plain text of texts/*.js into elements.
// Blocks are separated by an empty line: "## heading", "### heading", "- list", "1. list", "| a | b |" table,
// "> quoted", "~~~" preformatted (a scanned page); inside a line **bold** and _emphasis_.
import { h } from './dom.js';

function inline(text) {
  return text
    .split(/(\*\*[^*]+\*\*|_[^_]+_)/)
    .filter(Boolean)
    .map((part) => {
      if (part.startsWith('**')) return h('strong', null, part.slice(2, -2));
      if (/^_.+_$/.test(part)) return h('em', null, part.slice(1, -1));
      return part;
    });
}

const cells = (line) =>
  line
    .replace(/^\||\|$/g, '')
    .split('|')
    .map((cell) => cell.trim());

function table(lines) {
  const [head, ...rows] = lines.map(cells);
  return h(
    'div.table-scroll',
    { tabindex: '0', role: 'region', 'aria-label': `Tabel: ${head.join(', ')}` },
    h(
      'table.data',
      null,
      h(
        'thead',
        null,
        h(
          'tr',
          null,
          head.map((text) => h('th', { scope: 'col' }, inline(text))),
        ),
      ),
      h(
        'tbody',
        null,
        rows.map((row) =>
          h(
            'tr',
            null,
            row.map((text) => h('td', null, inline(text))),
          ),
        ),
      ),
    ),
  );
}

function paragraph(lines) {
  return h(
    'p',
    null,
    lines.flatMap((line, i) => (i === 0 ? inline(line) : [h('br'), ...inline(line)])),
  );
}

function block(lines) {
  const first = lines[0];
  if (first === '~~~') return h('pre.scan', null, lines.slice(1, -1).join('\n'));
  if (first.startsWith('### ')) return [h('h3', null, inline(first.slice(4))), ...rest(lines)];
  if (first.startsWith('## ')) return [h('h2', null, inline(first.slice(3))), ...rest(lines)];
  if (lines.every((line) => line.startsWith('- '))) {
    return h(
      'ul',
      null,
      lines.map((line) => h('li', null, inline(line.slice(2)))),
    );
  }
  if (lines.every((line) => /^\d+\. /.test(line))) {
    return h(
      'ol',
      null,
      lines.map((line) => h('li', null, inline(line.replace(/^\d+\. /, '')))),
    );
  }
  if (lines.every((line) => line.startsWith('|'))) return table(lines);
  if (lines.every((line) => line.startsWith('> '))) {
    return h('blockquote', null, paragraph(lines.map((line) => line.slice(2))));
  }
  return paragraph(lines);
}

function rest(lines) {
  return lines.length > 1 ? [block(lines.slice(1))].flat() : [];
}

/** Lines of different kinds never share a block, so that a list may follow its lead-in without an empty line. */
function kind(line) {
  return /^(- |\d+\. |\||> )/.exec(line)?.[0].replace(/\d+/, '1') ?? 'text';
}

/** The elements of a text body. Empty lines inside a ~~~ block belong to the block. */
export function toElements(body) {
  const blocks = [[]];
  let fenced = false;
  for (const line of body.trim().split('\n')) {
    if (line === '~~~') fenced = !fenced;
    const current = blocks.at(-1);
    const previous = current.at(-1);
    const newKind = previous !== undefined && !previous.startsWith('#') && kind(previous) !== kind(line);
    if (!fenced && line !== '~~~' && (line === '' || newKind)) blocks.push(line === '' ? [] : [line]);
    else current.push(line);
  }
  return blocks.filter((lines) => lines.length > 0).flatMap(block);
}
