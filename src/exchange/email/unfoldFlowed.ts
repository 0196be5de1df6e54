const SIGNATURE = "-- ";
const FLOWED = /(\bformat\s*=\s*"?)(flowed)\b/iu;
const DEL_SP = /\bdelsp\s*=\s*"?yes\b/iu;
/** With the lines that it goes on in (RFC 5322, section 2.2.3). */
const CONTENT_TYPE = /^Content-Type:[^\r\n]*(?:\r?\n[ \t][^\r\n]*)*/gimu;
/** What a field says instead, so that the parser of messages, which does not know of quotations, leaves the lines as they are. */
const MARK = "x-stet-";
const MARKED = /\bformat\s*=\s*"?x-stet-flowed\b/iu;

/** How the first plain text of a message is folded: not at all, or with the parameters of RFC 3676. */
export interface Folding {
  readonly flowed: boolean;
  readonly delSp: boolean;
}

/** A message, one byte a character, whose texts are given with their lines as they were sent, and how these are folded. */
export function withLinesAsSent(message: string): { readonly message: string; readonly folding: Folding } {
  const marked = message.replace(CONTENT_TYPE, (field) => field.replace(FLOWED, `$1${MARK}$2`));
  const field = marked.match(CONTENT_TYPE)?.find((each) => /^Content-Type:\s*text\/plain\b/iu.test(each)) ?? "";
  return { message: marked, folding: { flowed: MARKED.test(field), delSp: DEL_SP.test(field) } };
}

/**
 * Text of the format "flowed" with its lines put together (RFC 3676, sections 4.1 to 4.5): a line that ends in a space goes on in
 * the next, if both are quoted as deeply. Quoted lines begin with ">" as often as they are quoted, and a space.
 */
export function unfoldFlowed(text: string, delSp: boolean): string {
  const unfolded: { readonly depth: number; readonly parts: string[] }[] = [];
  let goesOn = false;
  for (const line of text.split(/\r?\n/u)) {
    const [marks = ""] = /^>*/u.exec(line) ?? [];
    const words = line.slice(marks.length).replace(/^ /u, "");
    const last = unfolded.at(-1);
    const isFlowed = words.endsWith(" ") && words !== SIGNATURE;
    const part = isFlowed && delSp ? words.slice(0, -1) : words;
    if (last && goesOn && last.depth === marks.length && words !== SIGNATURE) last.parts.push(part);
    else unfolded.push({ depth: marks.length, parts: [part] });
    goesOn = isFlowed;
  }
  return unfolded.map(({ depth, parts }) => `${">".repeat(depth)}${depth > 0 ? " " : ""}${parts.join("")}`).join("\n");
}
