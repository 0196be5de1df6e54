/** A way of writing what readers are not to see: the sign that opens it, and what closes it. */
export interface RemarkKind {
  readonly open: RegExp;
  readonly close: RegExp;
  /** What to take when nothing closes it: all that follows, as the program does that knows the sign, or the paragraph. */
  readonly unclosed: "rest" | "paragraph";
}

/**
 * In the words of Obsidian ("Comments"), HTML (section 13.6), Jekyll and Liquid ("comment"), Hugo (templates and the shortcode
 * `comment`), MDX, kramdown, CriticMarkup, Nunjucks and Handlebars, and the definition of a link that no link names.
 */
export const REMARK_KINDS: readonly RemarkKind[] = [
  { open: /(?<!\\)%%/u, close: /%%/gu, unclosed: "paragraph" },
  { open: /(?<!\\)<!--(?!-?>)/u, close: /-->/gu, unclosed: "rest" },
  { open: /(?<!\\)\{%-?\s*comment\s*-?%\}/u, close: /\{%-?\s*endcomment\s*-?%\}/gu, unclosed: "rest" },
  { open: /(?<!\\)\{%-?\s*#/u, close: /%\}/gu, unclosed: "paragraph" },
  { open: /(?<!\\)\{\{[<%]\s*comment\s*[>%]\}\}/u, close: /\{\{[<%]\s*\/\s*comment\s*[>%]\}\}/gu, unclosed: "rest" },
  { open: /(?<!\\)\{\{-?\s*\/\*/u, close: /\*\/\s*-?\}\}/gu, unclosed: "rest" },
  { open: /(?<!\\)\{\/\*/u, close: /\*\/\}/gu, unclosed: "rest" },
  { open: /(?<!\\)\{::comment\}/u, close: /\{:\/(?:comment)?\}/gu, unclosed: "rest" },
  { open: /(?<!\\)\{>>/u, close: /<<\}/gu, unclosed: "paragraph" },
  { open: /(?<!\\)\{#[-\s]/u, close: /#\}/gu, unclosed: "paragraph" },
  { open: /(?<!\\)\{\{!--/u, close: /--\}\}/gu, unclosed: "rest" },
  {
    open: /(?<=^|\n)[ ]{0,3}\[(?:\/\/|_?comment\w{0,20})\]:[ \t]*(?:#|<#?>)[ \t]*["'(]/u,
    close: /["')][ \t]*(?=\n|$)/gu,
    unclosed: "paragraph",
  },
];

/** What opens any of them, each in a group of its own. */
export const ANY_REMARK = new RegExp(REMARK_KINDS.map(({ open }) => `(${open.source})`).join("|"), "giu");

/** Signs for programs that stand where remarks do. */
export const MACHINE_SIGN =
  /^(?:(?:more|excerpt|nextpage|(?:end)?toc(?:stop)?|mdtoc|vale o(?:n|ff))$|\/?wp:|prettier-|markdownlint-|textlint-|cspell:|(?:START|END) doctoc|-\*-)/iu;
