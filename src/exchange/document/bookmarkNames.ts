/** Word cuts longer names of bookmarks off. */
const MAX_LENGTH = 40;

/** The name of a place in a document for the fragment of links that lead to it ("sources" of "#sources"). */
export function bookmarkName(fragment: string): string {
  const plain = fragment.replace(/[^\p{L}\p{N}_-]+/gu, "_");
  return /^\p{L}/u.test(plain) ? cut(plain) : cut(`p_${plain}`);
}

function cut(name: string): string {
  return [...name].slice(0, MAX_LENGTH).join("");
}
