/** The look of the pages for reading through: quiet on a screen, made for paper. */
export const REVIEW_CSS = `
:root { color-scheme: light; }
body { margin: 0; color: #16202a; background: #fff; font: 15px/1.5 system-ui, "Segoe UI", "Liberation Sans", sans-serif; }
main { max-width: 46rem; margin: 0 auto; padding: 1.5rem; }
h1 { margin: 0 0 .3rem; font-size: 1.6rem; }
h2 { margin: 0; font-size: 1.25rem; line-height: 1.3; }
h2 small { color: #586571; font-size: .8rem; font-weight: 400; }
h3 { margin: 0 0 .1rem; font-size: .85rem; color: #43515d; }
p, ul, ol, dl { margin: 0; }
ul, ol { padding-left: 1.2rem; }
a { color: #0b5d6b; }
article { margin-top: 1.6rem; padding-top: 1rem; border-top: 2px solid #16202a; }
.also, .url { color: #586571; font-size: .85rem; overflow-wrap: anywhere; }
.short { margin: .3rem 0 .6rem; font-size: 1.1rem; }
.part { margin-top: .5rem; }
.open { padding: .4rem .7rem; border: 1px dashed #586571; }
.sources { font-size: .85rem; color: #43515d; }
.due { color: #9b1c1c; }
dl { margin-top: .5rem; }
dl > div { display: grid; grid-template-columns: 9rem 1fr; gap: .6rem; }
dt { color: #586571; }
dd { margin: 0; }
table { border-collapse: collapse; width: 100%; margin-top: 1rem; }
th, td { padding: .3rem .5rem; border-bottom: 1px solid #c8d0d6; text-align: left; }
.contents { margin-top: .8rem; columns: 3; font-size: .85rem; }
.pen { margin-top: .8rem; break-inside: avoid; }
.box { display: inline-block; width: .95em; height: .95em; margin: 0 .25em 0 1em; border: 1.5px solid #16202a; vertical-align: -.1em; }
.pen .box:first-child, td .box { margin-left: 0; }
.line { min-height: 1.9em; border-bottom: 1px solid #7b8a96; color: #586571; font-size: .85rem; }
@page { size: A4; margin: 16mm 16mm 18mm; }
@media print {
  body { font-size: 10.5pt; }
  main { max-width: none; padding: 0; }
  a { color: inherit; text-decoration: none; }
  .screen { display: none; }
  article { break-inside: avoid-page; }
  h2, h3 { break-after: avoid; }
  .part, .pen, dl > div { break-inside: avoid; }
  .contents { break-after: page; }
}
`;
