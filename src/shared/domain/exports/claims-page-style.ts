/** Light and dark as the reader's system has it; on paper always light. Fonts are those of the system. */
export const claimsPageStyle = `
:root {
  color-scheme: light dark;
  --page: #ffffff; --ink: #15191a; --ink-2: #414948; --line: #d9dedc; --line-2: #b9c1be;
  --statistic: #1a5fb4; --quote: #6b5200; --prediction: #a61c72;
  --sans: "Inter", "Segoe UI", system-ui, -apple-system, "Noto Sans", "Liberation Sans", sans-serif;
  --serif: "Source Serif 4", Charter, "Iowan Old Style", Georgia, "Noto Serif", "Liberation Serif", serif;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --page: #1b1e1f; --ink: #eef0ee; --ink-2: #c3c9c7; --line: #34393a; --line-2: #4a5152;
    --statistic: #8ab8f2; --quote: #e3c25a; --prediction: #f08cc4;
  }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--page); color: var(--ink); font: 400 14px/1.45 var(--sans); overflow-wrap: anywhere; }
main { max-width: 76rem; margin: 0 auto; padding: 32px 24px 48px; }
h1 { margin: 0 0 8px; font-size: 28px; line-height: 34px; letter-spacing: -0.012em; }
h2 { margin: 40px 0 2px; font: 600 20px/26px var(--serif); }
p { margin: 0 0 8px; }
section > p { margin: 0 0 2px; }
.quiet, .small, footer, thead th { color: var(--ink-2); }
.small { display: block; font-size: 12px; font-weight: 400; }
td > .small:first-child { padding-top: 2px; }
footer { margin-top: 32px; padding-top: 12px; border-top: 1px solid var(--line); }
table { width: 100%; margin: 12px 0 8px; border-collapse: collapse; table-layout: fixed; }
caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
th, td { padding: 7px 12px 7px 0; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; }
thead th { border-bottom-color: var(--line-2); font-size: 12px; font-weight: 500; }
th:nth-child(1) { width: 9%; } th:nth-child(2) { width: 34%; } th:nth-child(3) { width: 13%; }
th:nth-child(4) { width: 13%; } th:nth-child(5) { width: 15%; } th:nth-child(6) { width: 16%; }
tbody th { font-weight: 600; }
.statistic { color: var(--statistic); } .quote { color: var(--quote); } .prediction { color: var(--prediction); }
td { font-variant-numeric: tabular-nums; }
b { font-weight: 600; }
q { font: 400 15px/1.4 var(--serif); }
q::before { content: none; } q::after { content: none; }
ul { margin: 0; padding: 0; list-style: none; }
li + li { margin-top: 4px; }
a { color: inherit; text-decoration-color: var(--line-2); text-underline-offset: 2px; }
a:focus-visible { outline: 2px solid #0b57c9; outline-offset: 1px; }
@media print {
  main { max-width: none; padding: 0; }
  body { font-size: 10pt; }
  h2, h2 ~ p { break-after: avoid; }
  tr { break-inside: avoid; }
  thead { display: table-header-group; }
}
@media (max-width: 48rem) {
  main { padding: 20px 14px; }
  table { table-layout: auto; display: block; overflow-x: auto; }
  td.words { min-width: 16rem; }
}
`
