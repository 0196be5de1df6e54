import { INTERNAL_NOTICE } from "#core/report/verificationReport";

/** What a report needs beside the look of an exported page. Verdicts differ by word, sign and line as well as by colour. */
export const REPORT_STYLE = `
.kicker { margin: 0 0 .5em; color: #1d4e89; font: bold .875rem/1.3 system-ui, sans-serif; letter-spacing: .06em; text-transform: uppercase; }
.summary { font-size: 1.25rem; line-height: 1.45; }
.quiet, footer { color: #555; font-size: .9375rem; }
.notice { margin: 0; padding: .75rem 1rem; background: #9a1c1c; color: #fff; font: bold 1rem/1.3 system-ui, sans-serif; letter-spacing: .08em; text-align: center; }
dl { display: grid; grid-template-columns: minmax(7rem, max-content) 1fr; gap: .15rem 1rem; margin: 0 0 1em; font-size: .9375rem; }
dt { color: #555; }
dd { margin: 0; justify-self: start; white-space: pre-line; overflow-wrap: anywhere; }
.totals { grid-template-columns: repeat(auto-fit, minmax(5rem, 1fr)); gap: .75rem 1rem; }
.totals div { display: flex; flex-direction: column-reverse; justify-content: flex-end; }
.totals dd { font-size: 1.5rem; line-height: 1.2; font-variant-numeric: tabular-nums; }
.totals dt { line-height: 1.3; }
.claims, .evidence { margin: 0; padding: 0; list-style: none; }
.claim { margin: 0 0 2rem; padding-inline-start: 1.25rem; border-inline-start: 4px solid currentColor; }
.claim > * { color: #1a1a1a; }
.standing { margin: 0 0 .4em; color: inherit; font: bold 1rem/1.3 system-ui, sans-serif; }
.symbol { display: inline-block; min-width: 1.25em; }
.unchecked { color: #5a5a5a; border-inline-start-style: dotted; }
.checking { color: #1d4e89; border-inline-start-style: dashed; }
.verified { color: #1b5e3a; }
.disputed { color: #854d0e; border-inline-start-style: double; border-inline-start-width: 6px; }
.unverifiable { color: #5b3f8c; border-inline-start-style: dashed; }
.false { color: #9a1c1c; border-inline-start-width: 8px; }
.stale { color: #9a3412; border-inline-start-style: dotted; border-inline-start-width: 6px; }
.words { margin: 0 0 .75em; padding: 0; border: 0; font-size: 1.125rem; white-space: pre-line; }
.was { color: #555; }
.alarm { padding: .5rem .75rem; border: 2px solid #9a1c1c; color: #9a1c1c; font-weight: bold; }
.piece { margin: 0 0 .75em; padding: .6rem .85rem; background: #f6f6f3; font-size: .9375rem; }
.piece p { margin: 0; }
.piece dl { margin: .35em 0 0; font-size: .875rem; }
code { font: .8125rem/1.4 ui-monospace, "Cascadia Mono", Menlo, Consolas, monospace; overflow-wrap: anywhere; }
footer { margin-top: 3rem; padding-top: 1rem; border-top: 1px solid #ccc; }
@media print {
  .notice { background: none; color: #000; border: 2pt solid #000; }
  .piece { background: none; border: 1px solid #bbb; }
  .standing, h2 { break-after: avoid; }
  .words, .piece, .alarm { break-inside: avoid; }
}
`;

/** On every sheet of a printed internal report, so that none goes astray unmarked. */
export const INTERNAL_STYLE = `
@page { @top-center { content: "${INTERNAL_NOTICE}"; font: bold 9pt system-ui, sans-serif; } }
`;
