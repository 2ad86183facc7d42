import { afterEach, describe, expect, it } from 'vitest';
import { letterDate } from '../danish/letter-date.ts';
import { documentAround, headLines } from './document-head.ts';

const TODAY = '2026-11-23';

afterEach(() => {
  document.body.replaceChildren();
});

function lines(html: string): string[] {
  document.body.innerHTML = `<article>${html}</article>`;
  const article = document.querySelector('article');
  if (!article) throw new Error('no article');
  return headLines(article).map((line) => line.replace(/\s+/g, ' ').trim());
}

describe('the first lines of a document', () => {
  it('are its blocks, with inline elements joined', () => {
    expect(lines('<p>Egeby <b>Kommune</b></p><div>Brev<br>12. <span>marts</span> 2024</div>')).toEqual([
      'Egeby Kommune',
      'Brev',
      '12. marts 2024',
    ]);
  });

  it('keep a term and its value on one line, in lists of terms and in tables', () => {
    expect(lines('<dl><div><dt>Dato</dt><dd>12.3.2024</dd></div><div><dt>Fra</dt><dd>Egeby</dd></div></dl>')).toEqual([
      'Dato 12.3.2024',
      'Fra Egeby',
    ]);
    expect(lines('<dl><dt>Svarfrist</dt><dd>26.3.2024</dd><dt>Fra</dt><dd>Egeby</dd></dl>')).toEqual([
      'Svarfrist 26.3.2024',
      'Fra Egeby',
    ]);
    expect(
      lines('<table><tr><th>Født</th><td>12.3.1984</td></tr><tr><th>Dato</th><td>12.3.2024</td></tr></table>'),
    ).toEqual(['Født 12.3.1984', 'Dato 12.3.2024']);
  });

  it('leave out what is hidden, what is typed, and menus', () => {
    expect(
      lines(
        '<nav>1.1.2024</nav><p hidden>2.1.2024</p><p style="display:none">3.1.2024</p><textarea>4.1.2024</textarea><div contenteditable="true">5.1.2024</div><input value="6.1.2024"><p>Brev</p>',
      ),
    ).toEqual(['Brev']);
  });

  it('end soon, however long the document is', () => {
    const many = lines('<p>linje</p>'.repeat(5000));
    expect(many.length).toBeLessThan(60);
    expect(lines(`<p>${'x '.repeat(20_000)}</p>`.repeat(20)).length).toBeLessThan(3);
  });

  it('read into open shadow trees', () => {
    document.body.innerHTML = '<main><div id="host"></div></main>';
    const host = document.getElementById('host');
    if (!host) throw new Error('no host');
    host.attachShadow({ mode: 'open' }).innerHTML = '<p>Dato: 12.3.2024</p>';
    expect(headLines(document.body).join('|')).toContain('Dato: 12.3.2024');
  });
});

describe('the document around a word', () => {
  it('is the nearest article, dialog or main; another letter beside it is none of its', () => {
    document.body.innerHTML =
      '<main><p>1.2.2026</p><article id="a"><p>12.3.2024</p><b id="w">ord</b></article><article><p>5.5.2025</p></article></main>';
    const word = document.getElementById('w');
    const scope = documentAround(word);
    expect(scope?.id).toBe('a');
    expect(scope && letterDate(headLines(scope), TODAY)).toBe('2024-03-12');
  });

  it('is found from inside a shadow tree', () => {
    document.body.innerHTML = '<article id="a"><div id="host"></div></article>';
    const root = document.getElementById('host')?.attachShadow({ mode: 'open' });
    if (!root) throw new Error('no root');
    root.innerHTML = '<b>ord</b>';
    expect(documentAround(root.querySelector('b'))?.id).toBe('a');
  });

  it('without a word is the open dialog, else the first document in sight', () => {
    document.body.innerHTML =
      '<article id="gone" hidden><p>x</p></article><main id="m"><p>x</p></main><dialog id="d" open><p>x</p></dialog>';
    expect(documentAround(null)?.id).toBe('d');
    document.getElementById('d')?.remove();
    expect(documentAround(null)?.id).toBe('m');
  });
});
