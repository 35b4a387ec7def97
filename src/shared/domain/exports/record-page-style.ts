/** Light and dark as the reader's system has it; on paper always light. Fonts are those of the system. */
export const recordPageStyle = `
:root {
  color-scheme: light dark;
  --page: #ffffff; --ink: #15191a; --ink-2: #414948; --ink-3: #5d6664; --line: #d9dedc; --line-2: #b9c1be; --line-control: #828b88;
  --true: #17683a; --late: #8f4700; --not: #a1221b; --partly: #4c5a10; --open: #5d6664;
  --pred-line: #a61c72; --pred-tint: #f5dceb; --future: #f3f4f4;
  --sans: "Inter", "Segoe UI", system-ui, -apple-system, "Noto Sans", "Liberation Sans", sans-serif;
  --serif: "Source Serif 4", Charter, "Iowan Old Style", Georgia, "Noto Serif", "Liberation Serif", serif;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --page: #1b1e1f; --ink: #eef0ee; --ink-2: #c3c9c7; --ink-3: #a3abaa; --line: #34393a; --line-2: #4a5152; --line-control: #7d8685;
    --true: #6fce93; --late: #f0a95c; --not: #ff9d92; --partly: #c3d06a; --open: #a3abaa;
    --pred-line: #f08cc4; --pred-tint: #43293a; --future: #232728;
  }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--page); color: var(--ink); font: 400 14px/1.45 var(--sans); }
main { max-width: 84rem; margin: 0 auto; padding: 32px 24px 48px; }
h1 { margin: 0 0 8px; font-size: 28px; line-height: 34px; letter-spacing: -0.012em; }
h2 { margin: 40px 0 0; font-size: 18px; line-height: 26px; }
p { max-width: 62rem; margin: 0 0 8px; }
.quiet, .small, footer, caption { color: var(--ink-2); }
footer { margin-top: 32px; padding-top: 12px; border-top: 1px solid var(--line); }
table { width: 100%; margin: 16px 0 8px; border-collapse: collapse; }
caption { padding: 0 0 6px; text-align: left; }
th, td { padding: 7px 12px 7px 0; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; }
thead th { border-bottom-color: var(--line-2); color: var(--ink-2); font-size: 12px; font-weight: 500; vertical-align: bottom; }
tfoot th, tfoot td { border-bottom: 0; font-weight: 600; }
tbody th { font-weight: 400; }
.summary tbody th { font-weight: 600; white-space: nowrap; }
.num { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
.rows td { font-variant-numeric: tabular-nums; }
.small { display: block; font-size: 12px; font-weight: 400; }
q { font: 400 15px/1.4 var(--serif); overflow-wrap: anywhere; }
q::before { content: open-quote; } q::after { content: close-quote; }
.rows tbody th { width: 28%; min-width: 14rem; }
.rows td:nth-child(2) { min-width: 7rem; }
.rows td:nth-child(5) { min-width: 11rem; }
.rows td:nth-child(8) { min-width: 9rem; }
.rows td:nth-child(3), .rows td:nth-child(4), .rows td:nth-child(6) { white-space: nowrap; }
ul { margin: 0; padding: 0; list-style: none; }
li + li { margin-top: 4px; }
a { color: inherit; text-decoration-color: var(--line-2); text-underline-offset: 2px; }
a:focus-visible { outline: 2px solid #0b57c9; outline-offset: 1px; }
svg { overflow: visible; vertical-align: -1px; }
rect { stroke: currentColor; }
pattern rect { stroke: none; }
thead .time { display: block; margin-top: 2px; }
.time text { font-family: var(--sans); }
.bar { vertical-align: middle; }
.swatch { margin-right: 2px; }
.came_true { color: var(--true); } .late { color: var(--late); } .partly { color: var(--partly); }
.did_not { color: var(--not); } .unresolvable, .open { color: var(--open); }
.open rect, rect.open { stroke-dasharray: 2 2; }
@media print {
  main { max-width: none; padding: 0; }
  body { font-size: 10.5pt; }
  h2 { break-after: avoid; }
  tr { break-inside: avoid; }
  thead { display: table-header-group; }
  rect, svg { print-color-adjust: exact; }
}
@media (max-width: 56rem) { main { padding: 20px 14px; } table { display: block; overflow-x: auto; } }
`
