const BLOCK_TAG =
  /<\/?(?:address|article|aside|blockquote|details|div|dl|dd|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hr|iframe|li|main|nav|ol|p|pre|section|summary|table|tbody|td|tfoot|th|thead|tr|ul|video)\b[^<>]*>/giu;
const STARTS_BLOCK = new RegExp(`^(?:${BLOCK_TAG.source})`, "iu");
const VERBATIM_START = /<(pre|script|style|textarea)\b/giu;

/**
 * A classic post's text as HTML: an empty line ends a paragraph and a line end is a line break, unless tags say otherwise. It
 * is how WordPress itself shows such a post (`wpautop`). Posts of the block editor are HTML as they are.
 */
export function autoParagraphs(content: string): string {
  const text = content.replace(/\r\n?/gu, "\n");
  if (text.includes("<!-- wp:")) return text;
  const verbatim: string[] = [];
  const aside = withoutVerbatim(text, (block) => {
    verbatim.push(block);
    return `\n\n<pre data-block="${verbatim.length - 1}"></pre>\n\n`;
  });
  const apart = aside.replace(BLOCK_TAG, (tag) => (tag.startsWith("</") ? `${tag}\n\n` : `\n\n${tag}`));
  return apart
    .split(/\n[ \t]*\n\s*/u)
    .map((chunk) => chunk.trim())
    .filter((chunk) => chunk !== "")
    .map((chunk) => (STARTS_BLOCK.test(chunk) ? withBreaks(chunk) : `<p>${withBreaks(chunk)}</p>`))
    .join("\n")
    .replace(/<pre data-block="(\d+)"><\/pre>/gu, (_, index) => verbatim[Number(index)] ?? "");
}

function withBreaks(chunk: string): string {
  return chunk.replace(/(?<!>)\n|(?<=(?:<br ?\/?>|<\/(?:a|b|i|em|strong|span)>))\n/giu, (end, at: number) =>
    /<br ?\/?>$/iu.test(chunk.slice(Math.max(0, at - 6), at)) ? end : "<br>\n",
  );
}

/** Replaces elements in which line ends are text. One that is not closed is none. */
function withoutVerbatim(text: string, replace: (block: string) => string): string {
  const lower = text.toLowerCase();
  const unclosed = new Set<string>();
  let result = "";
  let copied = 0;
  for (const { 1: name = "", index } of lower.matchAll(VERBATIM_START)) {
    if (index < copied || unclosed.has(name)) continue;
    const close = lower.indexOf(`</${name}`, index);
    const end = close === -1 ? -1 : lower.indexOf(">", close);
    if (end === -1) {
      unclosed.add(name);
      continue;
    }
    result += text.slice(copied, index) + replace(text.slice(index, end + 1));
    copied = end + 1;
  }
  return result + text.slice(copied);
}
