// <sags-resume> and, inside it, <frist-boks>: two open shadow roots, one within the other.
import { fictionBadge, h, rendered } from '/shared/dom.js';
import { shadowSheet } from '/shared/shadow-style.js';

class FristBoks extends HTMLElement {
  #all = false;
  #items = [];

  connectedCallback() {
    if (!this.shadowRoot) this.attachShadow({ mode: 'open' }).adoptedStyleSheets = [shadowSheet];
  }

  set items(items) {
    this.#items = items;
    this.render();
  }

  render() {
    this.shadowRoot.replaceChildren(
      h('h3', null, 'Frister'),
      h(
        'ul.rows#frist-liste',
        null,
        this.#items
          .filter((item) => this.#all || !item.done)
          .map((item) => h('li', null, item.text, h('small', null, item.date, item.done ? ', afsluttet' : ''))),
      ),
      h(
        'button.button.small#vis-afsluttede',
        { type: 'button', 'aria-pressed': String(this.#all), onclick: () => this.toggle() },
        this.#all ? 'Skjul afsluttede' : 'Vis afsluttede',
      ),
    );
    rendered();
  }

  toggle() {
    this.#all = !this.#all;
    this.render();
    this.shadowRoot.querySelector('#vis-afsluttede').focus();
  }
}

class SagsResume extends HTMLElement {
  #data;

  set data(data) {
    this.#data = data;
    if (this.isConnected) this.render();
  }

  connectedCallback() {
    if (!this.shadowRoot) this.attachShadow({ mode: 'open' }).adoptedStyleSheets = [shadowSheet];
    if (this.#data) this.render();
  }

  render() {
    const { name, facts, health, deadlines } = this.#data;
    const box = document.createElement('frist-boks');
    this.shadowRoot.replaceChildren(
      h(
        'section.card',
        { 'aria-labelledby': 'resume-navn' },
        h('p', null, fictionBadge()),
        h('h2#resume-navn', null, name),
        h(
          'dl',
          null,
          facts.map(([label, value]) => h('div', null, h('dt', null, label), h('dd', null, value))),
        ),
        h('h3', null, 'Helbred, kort'),
        h(
          'ul#helbred-kort',
          null,
          health.map((text) => h('li', null, text)),
        ),
        box,
      ),
    );
    box.items = deadlines;
    rendered();
  }
}

customElements.define('frist-boks', FristBoks);
customElements.define('sags-resume', SagsResume);
