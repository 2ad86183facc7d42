// One constructed stylesheet for the components with shadow roots. Colours come from the page's tokens.
export const shadowSheet = new CSSStyleSheet();
shadowSheet.replaceSync(`
  :host { display: block; min-width: 0; color: var(--ink); }
  * { box-sizing: border-box; }
  .card { background: var(--paper); border: 1px solid var(--line); border-radius: var(--radius); padding: 1rem 1.125rem; }
  h2 { font-size: 1.0625rem; margin: 0 0 .5rem; line-height: 1.25; }
  h3 { font-size: .875rem; margin: 1rem 0 .25rem; color: var(--ink-2); }
  p { margin: 0 0 .5rem; }
  dl { margin: 0 0 .75rem; font-size: .875rem; }
  dl > div { display: grid; grid-template-columns: 6.5rem minmax(0, 1fr); gap: .5rem; padding: .125rem 0; }
  dt { color: var(--ink-3); }
  dd { margin: 0; }
  ul { margin: 0; padding-left: 1.125rem; font-size: .9375rem; }
  ul.rows { list-style: none; padding: 0; }
  ul.rows li { padding: .3125rem 0; border-bottom: 1px solid var(--line); }
  small { display: block; color: var(--ink-3); font-size: .8125rem; }
  .warning { background: var(--warn-wash); color: var(--warn); border-radius: var(--radius); padding: .5rem .75rem; font-size: .875rem; }
  .badge { display: inline-block; font-size: .75rem; font-weight: 600; border-radius: 99px; padding: .125rem .625rem;
    background: var(--warn-wash); color: var(--warn); }
  .button { font: inherit; font-size: .8125rem; margin-top: .625rem; padding: .1875rem .5625rem; cursor: pointer;
    border: 1px solid var(--line-strong); border-radius: var(--radius); background: var(--paper); color: var(--ink); }
  :focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
`);
