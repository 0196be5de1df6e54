/** Tags, declarations and instructions, and what stands around character data in XML. */
const MARKUP = /<!\[CDATA\[|\]\]>|<[/!?]?[a-z[-][^<>]*>/giu;
const COMMENT = "<!--";
const COMMENT_END = "-->";

/**
 * A text without markup, in the two ways that there are: a tag within a word does not end it, and one between two cells of a
 * table stands where a space would. None for a text that has no markup.
 */
export function untagged(text: string): string[] {
  const plain = withoutComments(text);
  const joined = plain.replace(MARKUP, "");
  return joined === text ? [] : [joined, plain.replace(MARKUP, " ")];
}

/** A comment may hold tags. Read by searching: an expression for it would search the whole text again for each that has no end. */
function withoutComments(text: string): string {
  let kept = "";
  let from = 0;
  for (let at = text.indexOf(COMMENT); at !== -1; at = text.indexOf(COMMENT, from)) {
    const end = text.indexOf(COMMENT_END, at + COMMENT.length);
    if (end === -1) break;
    kept += text.slice(from, at);
    from = end + COMMENT_END.length;
  }
  return kept + text.slice(from);
}
