// A list of thousands of rows with only the visible ones in the page. Rows are recycled: the same elements and the
// same text nodes get new text while scrolling, as frameworks do. Keyboard: a listbox with an active descendant.
import { h, rendered } from './dom.js';

const OVERSCAN = 4;

export class VirtualList {
  /**
   * @param {{ id: string, label: string, columns: string[], items: unknown[], cells(item: unknown): string[],
   *   onOpen(item: unknown, index: number): void }} options columns are class names, one per cell
   */
  constructor({ id, label, columns, items, cells, onOpen }) {
    this.items = items;
    this.cells = cells;
    this.columns = columns;
    this.onOpen = onOpen;
    this.active = 0;
    this.pool = [];
    this.spacer = h('div.vl-spacer', { role: 'presentation' });
    this.element = h(`div.vlist#${id}`, { role: 'listbox', tabindex: '0', 'aria-label': label }, this.spacer);
    this.element.addEventListener('scroll', () => this.draw(), { passive: true });
    this.element.addEventListener('keydown', (event) => this.key(event));
    this.element.addEventListener('click', (event) => this.click(event));
    this.observer = new ResizeObserver(() => this.measure());
    this.observer.observe(this.element);
  }

  destroy() {
    this.observer.disconnect();
  }

  setItems(items) {
    this.items = items;
    this.active = 0;
    this.element.scrollTop = 0;
    this.measure();
  }

  measure() {
    if (!this.element.isConnected) return;
    if (this.pool.length === 0) this.pool.push(this.createRow());
    this.rowHeight = this.pool[0].element.offsetHeight || 48;
    this.spacer.style.height = `${this.items.length * this.rowHeight}px`;
    this.draw();
  }

  createRow() {
    const texts = this.columns.map(() => document.createTextNode(''));
    const element = h(
      'div.vrow',
      { role: 'option' },
      this.columns.map((name, i) => h('span', { class: name }, texts[i])),
    );
    this.spacer.append(element);
    return { element, texts, index: -1, item: undefined };
  }

  draw() {
    if (!this.rowHeight) return;
    const first = Math.max(0, Math.floor(this.element.scrollTop / this.rowHeight) - OVERSCAN);
    const visible = Math.ceil(this.element.clientHeight / this.rowHeight) + 2 * OVERSCAN;
    const last = Math.min(this.items.length, first + visible);
    while (this.pool.length < visible) this.pool.push(this.createRow());
    // Row n always lives in pool slot n % length, so a small scroll only touches the rows that came into view.
    for (let index = first; index < last; index += 1) this.fill(this.pool[index % this.pool.length], index);
    for (const row of this.pool) row.element.hidden = row.index < first || row.index >= last;
    this.element.setAttribute('aria-activedescendant', `${this.element.id}-row-${this.active}`);
    rendered();
  }

  fill(row, index) {
    const item = this.items[index];
    row.element.setAttribute('aria-selected', String(index === this.active));
    row.element.classList.toggle('is-active', index === this.active);
    if (row.index === index && row.item === item && row.height === this.rowHeight && row.size === this.items.length) {
      return;
    }
    Object.assign(row, { index, item, height: this.rowHeight, size: this.items.length });
    row.element.id = `${this.element.id}-row-${index}`;
    row.element.dataset.index = String(index);
    row.element.setAttribute('aria-posinset', String(index + 1));
    row.element.setAttribute('aria-setsize', String(this.items.length));
    row.element.style.transform = `translateY(${index * this.rowHeight}px)`;
    for (const [i, text] of this.cells(item).entries()) row.texts[i].data = text;
  }

  /** Scrolls so that the row is in view and makes it the active one. */
  reveal(index) {
    this.active = Math.max(0, Math.min(this.items.length - 1, index));
    const top = this.active * this.rowHeight;
    const box = this.element;
    if (top < box.scrollTop) box.scrollTop = top;
    else if (top + this.rowHeight > box.scrollTop + box.clientHeight) {
      box.scrollTop = top + this.rowHeight - box.clientHeight;
    }
    this.draw();
  }

  open(index) {
    this.reveal(index);
    const item = this.items[this.active];
    if (item) this.onOpen(item, this.active);
  }

  click(event) {
    const row = event.target.closest?.('.vrow');
    if (row) this.open(Number(row.dataset.index));
  }

  key(event) {
    const page = Math.max(1, Math.floor(this.element.clientHeight / this.rowHeight) - 1);
    const steps = { ArrowDown: 1, ArrowUp: -1, PageDown: page, PageUp: -page };
    if (event.key in steps) this.reveal(this.active + steps[event.key]);
    else if (event.key === 'Home') this.reveal(0);
    else if (event.key === 'End') this.reveal(this.items.length - 1);
    else if (event.key === 'Enter' || event.key === ' ') this.open(this.active);
    else return;
    event.preventDefault();
  }
}
