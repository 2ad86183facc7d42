// <ramme-boks>: an open shadow root with text and an iframe.
class RammeBoks extends HTMLElement {
  connectedCallback() {
    if (this.shadowRoot) return;
    const text = document.createElement('p');
    text.id = 'boks-tekst';
    text.textContent = 'I selve shadow root: ledighedsydelse og delvis raskmelding (fiktiv).';
    const frame = document.createElement('iframe');
    frame.id = 'skygge-ramme';
    frame.src = '/frames/skygge.html';
    frame.title = 'Ramme i shadow root (fiktiv)';
    const style = new CSSStyleSheet();
    style.replaceSync(
      'iframe { display: block; width: 100%; height: 14rem; border: 1px solid var(--line); background: var(--paper); }',
    );
    const root = this.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [style];
    root.append(text, frame);
  }
}

customElements.define('ramme-boks', RammeBoks);
