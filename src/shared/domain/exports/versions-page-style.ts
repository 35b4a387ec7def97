/** Light and dark as the reader's system has it; on paper always light. Fonts are those of the system. */
export const versionsPageStyle = `
:root {
  color-scheme: light dark;
  --page: #ffffff; --ink: #15191a; --ink-2: #414948; --ink-3: #5d6664; --line: #d9dedc; --line-2: #b9c1be;
  --came: #17683a; --came-tint: #e0f1e6; --went: #a1221b; --went-tint: #fbe7e5; --moved: #1a5fb4; --moved-tint: #e3eefb;
  --sans: "Inter", "Segoe UI", system-ui, -apple-system, "Noto Sans", "Liberation Sans", sans-serif;
  --serif: "Source Serif 4", Charter, "Iowan Old Style", Georgia, "Noto Serif", "Liberation Serif", serif;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --page: #1b1e1f; --ink: #eef0ee; --ink-2: #c3c9c7; --ink-3: #a3abaa; --line: #34393a; --line-2: #4a5152;
    --came: #6fce93; --came-tint: #1d3a28; --went: #ff9d92; --went-tint: #43231f; --moved: #8ab8f2; --moved-tint: #20324a;
  }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--page); color: var(--ink); font: 400 14px/1.45 var(--sans); }
main { max-width: 56rem; margin: 0 auto; padding: 32px 24px 48px; }
h1 { margin: 0 0 8px; font: 600 28px/34px var(--serif); letter-spacing: -0.012em; overflow-wrap: anywhere; }
h2 { margin: 32px 0 8px; font-size: 18px; line-height: 26px; }
p { margin: 0 0 8px; }
.quiet, footer, summary, .note { color: var(--ink-2); }
footer { margin-top: 32px; padding-top: 12px; border-top: 1px solid var(--line); }
.counts { margin: 12px 0 0; padding: 0; list-style: none; display: flex; flex-wrap: wrap; gap: 2px 18px; }
.entry { margin: 0 0 16px; padding: 0 0 0 12px; border-left: 3px solid var(--line-2); }
.entry p, .row p { font: 400 17px/1.6 var(--serif); white-space: pre-wrap; overflow-wrap: anywhere; margin: 0; }
.entry > a { font-size: 12px; color: var(--ink-2); }
.facts { margin: 4px 0 0; padding: 0; list-style: none; }
.facts li { overflow-wrap: anywhere; }
ins { background: var(--came-tint); color: var(--came); text-decoration: underline; text-decoration-thickness: 1.5px; text-underline-offset: 3px; }
del { background: var(--went-tint); color: var(--went); text-decoration: line-through; }
del + ins { margin-left: 2px; }
ins.light, del.light { background: none; color: var(--ink-3); text-decoration-style: dotted; }
ins.here { background: var(--moved-tint); color: var(--moved); text-decoration-style: dashed; }
del.away { background: var(--moved-tint); color: var(--moved); text-decoration-style: dashed; text-decoration-line: line-through; }
.row { display: grid; grid-template-columns: 2.5rem 2.5rem 1.25rem minmax(0, 1fr); gap: 0 6px; padding: 5px 0; }
.row .n { font-size: 12px; line-height: 27px; text-align: right; color: var(--ink-3); font-variant-numeric: tabular-nums; }
.row .sign { font-weight: 600; line-height: 27px; text-align: center; }
.row.same p { color: var(--ink-2); }
.row.inserted, .row.deleted, .row.edited, .row.moved-here { border-left: 3px solid var(--line-2); margin-left: -3px; }
.row.inserted { border-left-color: var(--came); } .row.deleted { border-left-color: var(--went); }
.row.moved-here, .row.moved-away { border-left: 3px dashed var(--moved); margin-left: -3px; }
.note { display: block; font: 400 13px/1.5 var(--sans); }
details { padding: 4px 0 4px 6.75rem; border-block: 1px dashed var(--line-2); }
details > .row { margin-left: -6.75rem; }
details + details { border-top: 0; }
summary { cursor: pointer; }
a { color: inherit; text-decoration-color: var(--line-2); text-underline-offset: 2px; }
a:focus-visible, summary:focus-visible { outline: 2px solid #0b57c9; outline-offset: 1px; }
.sr { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
@media print {
  main { max-width: none; padding: 0; } body { font-size: 10.5pt; }
  h2 { break-after: avoid; } .entry { break-inside: avoid; }
  ins, del { print-color-adjust: exact; }
}
@media (max-width: 40rem) { main { padding: 20px 14px; } .row { grid-template-columns: 1.75rem 1.75rem 1rem minmax(0, 1fr); } details { padding-left: 0; } details > .row { margin-left: 0; } }
`
