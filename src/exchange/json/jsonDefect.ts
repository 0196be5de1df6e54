/** What makes a JSON text unfit to be read, although it may be whole. */
export type JsonDefect = "too-deep" | "key-twice";

/**
 * Looks through a JSON text before it is parsed: whether it opens more brackets within one another than `maxDepth`, and
 * whether one object has a key twice. Of two such values `JSON.parse` would drop the first without a word (RFC 8259,
 * section 4, leaves it open). Whether the text is whole JSON is for the parser to say.
 */
export function jsonDefect(json: string, maxDepth: number): JsonDefect | null {
  /** The keys so far of each object that is open; null for an array. */
  const open: (Set<string> | null)[] = [];
  for (let at = 0; at < json.length; at += 1) {
    const character = json[at];
    if (character === '"') {
      const end = endOfString(json, at);
      const keys = open.at(-1);
      if (keys && isKey(json, end)) {
        const key = unescaped(json.slice(at, end + 1));
        if (keys.has(key)) return "key-twice";
        keys.add(key);
      }
      at = end;
    } else if (character === "[" || character === "{") {
      open.push(character === "{" ? new Set() : null);
      if (open.length > maxDepth) return "too-deep";
    } else if (character === "]" || character === "}") {
      open.pop();
    }
  }
  return null;
}

/** The position of the quotation mark that ends a string; the text's end when none does. */
function endOfString(json: string, start: number): number {
  let end = json.indexOf('"', start + 1);
  while (end !== -1 && isEscaped(json, end)) end = json.indexOf('"', end + 1);
  return end === -1 ? json.length : end;
}

function isEscaped(json: string, at: number): boolean {
  let slashes = 0;
  while (json[at - 1 - slashes] === "\\") slashes += 1;
  return slashes % 2 === 1;
}

function isKey(json: string, end: number): boolean {
  let at = end + 1;
  while (json[at] === " " || json[at] === "\n" || json[at] === "\r" || json[at] === "\t") at += 1;
  return json[at] === ":";
}

/** Two spellings of one key are one key. */
function unescaped(literal: string): string {
  if (!literal.includes("\\")) return literal;
  try {
    return JSON.stringify(JSON.parse(literal));
  } catch {
    return literal;
  }
}
