// <patient-resume> and, inside it, <medicin-boks>: two open shadow roots, one within the other.
import { fictionBadge, h, rendered } from '/shared/dom.js';
import { shadowSheet } from '/shared/shadow-style.js';

class MedicinBoks extends HTMLElement {
  #showPaused = false;
  #items = [];

  connectedCallback() {
    if (this.shadowRoot) return;
    this.attachShadow({ mode: 'open' }).adoptedStyleSheets = [shadowSheet];
  }

  set items(items) {
    this.#items = items;
    this.render();
  }

  render() {
    const shown = this.#items.filter((item) => this.#showPaused || !item.paused);
    this.shadowRoot.replaceChildren(
      h('h3', null, 'Medicin'),
      h(
        'ul.rows#medicin-liste',
        null,
        shown.map((item) =>
          h(
            'li',
            null,
            h('strong', null, item.name),
            ` ${item.dose}`,
            h('small', null, item.why, item.paused ? ', seponeret' : ''),
          ),
        ),
      ),
      h(
        'button.button.small#vis-seponeret',
        { type: 'button', 'aria-pressed': String(this.#showPaused), onclick: () => this.toggle() },
        this.#showPaused ? 'Skjul seponeret medicin' : 'Vis seponeret medicin',
      ),
    );
    rendered();
  }

  toggle() {
    this.#showPaused = !this.#showPaused;
    this.render();
    this.shadowRoot.querySelector('#vis-seponeret').focus();
  }
}

class PatientResume extends HTMLElement {
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
    const { name, facts, warning, problems, medicine } = this.#data;
    const box = document.createElement('medicin-boks');
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
        h('p.warning', null, warning),
        h('h3', null, 'Problemliste'),
        h(
          'ul.plain#problemliste',
          null,
          problems.map((text) => h('li', null, text)),
        ),
        box,
      ),
    );
    box.items = medicine;
    rendered();
  }
}

customElements.define('medicin-boks', MedicinBoks);
customElements.define('patient-resume', PatientResume);
