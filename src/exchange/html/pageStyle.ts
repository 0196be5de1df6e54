/**
 * The look of an exported page: a serif column that prints well. It names no font file and loads nothing. Light only,
 * because it is paper.
 */
export const PAGE_STYLE = `
:root { color-scheme: light; }
body { margin: 0; background: #fff; color: #1a1a1a; font: 1.125rem/1.6 "Iowan Old Style", "Palatino Linotype", Palatino, Georgia, "Noto Naskh Arabic", "Frank Ruehl CLM", "Times New Roman", serif; }
article { max-width: 38rem; margin: 0 auto; padding: 3rem 1.25rem 4rem; overflow-wrap: break-word; }
h1, h2, h3, h4 { line-height: 1.2; text-wrap: balance; break-after: avoid; }
h1 { margin: 0 0 .5em; font-size: 2.25rem; }
h2 { margin: 1.8em 0 .4em; font-size: 1.4rem; }
h3 { margin: 1.6em 0 .4em; font-size: 1.15rem; }
h4 { margin: 1.4em 0 .4em; font-size: 1rem; }
p, ul, ol, blockquote, figure, table { margin: 0 0 1em; }
p, li, figcaption { text-wrap: pretty; }
header { margin-bottom: 2rem; padding-bottom: 1rem; border-bottom: 1px solid #ccc; }
.standfirst { font-size: 1.25rem; line-height: 1.45; color: #444; }
.byline { font-style: normal; font-weight: bold; }
.dateline, .date, figcaption { color: #555; font-size: .9375rem; }
.dateline, .date { margin: 0; }
.embargo { border: 2px solid #9a3412; padding: .5rem 1rem; color: #9a3412; font-weight: bold; }
.draft { margin: 0; padding: .75rem 1rem; background: #9a1c1c; color: #fff; font: bold 1rem/1.3 system-ui, sans-serif; letter-spacing: .08em; text-align: center; }
blockquote { margin-inline: 1.5rem; padding-inline-start: 1rem; border-inline-start: 3px solid #bbb; }
figure { margin-inline: 0; break-inside: avoid; }
img { display: block; max-width: 100%; height: auto; }
figcaption { margin-top: .4rem; }
.credit { color: #767676; font-size: .875em; }
table { width: 100%; border-collapse: collapse; font-size: .9375rem; }
th, td { padding: .35rem .6rem; border: 1px solid #bbb; text-align: start; vertical-align: top; }
th { background: #f4f4f2; }
a { color: #1d4e89; }
hr { width: 6rem; margin: 2.5rem auto; border: 0; border-top: 1px solid #999; }
.align-left { text-align: left; }
.align-center { text-align: center; }
.align-right { text-align: right; }
@page { margin: 2cm; }
@media print {
  :root { font-size: 9.5pt; }
  body { font-size: 11pt; line-height: 1.5; }
  article { max-width: 16cm; padding: 0; }
  h1, h2, h3, h4, figcaption { break-inside: avoid; }
  header, blockquote > :first-child, thead { break-after: avoid; }
  img { max-height: 11cm; width: auto; }
  table { max-width: 100%; }
  .draft { max-width: 16cm; margin: 0 auto 1.5rem; background: none; color: #000; border: 2pt solid #000; }
  a { color: inherit; }
  a[href^="http"]::after, a[href^="mailto:"]::after { content: " (" attr(href) ")"; font-size: .8em; color: #555; overflow-wrap: anywhere; unicode-bidi: isolate; }
  p, li, figcaption { orphans: 3; widows: 3; }
  tr { break-inside: avoid; }
}
`;
