/** A value as pandoc's native format has it (Haskell's `show`): a constructor with its arguments, a list, tuple, text or number. */
export type Native = string | number | readonly Native[] | { readonly name: string; readonly args: readonly Native[] };

const TOKEN = /\s*(?:("(?:[^"\\]|\\[\s\S])*")|(-?\d+(?:\.\d+)?(?:e-?\d+)?)|([A-Za-z_][\w.]*)|([[\](),{}=]))/uy;

/** Reads what pandoc writes with `-t native`. */
export function readNative(text: string): Native {
  const tokens = tokenise(text);
  let at = 0;
  const next = () => tokens[at++] ?? "";
  const group = (end: string): Native[] => {
    const items: Native[] = [];
    while (at < tokens.length && tokens[at] !== end) {
      items.push(application());
      if (tokens[at] === ",") at += 1;
    }
    at += 1;
    return items;
  };
  /** A field of a record is its value. */
  const record = (): Native[] => {
    const values: Native[] = [];
    while (at < tokens.length && tokens[at] !== "}") {
      at += 2;
      values.push(application());
      if (tokens[at] === ",") at += 1;
    }
    at += 1;
    return values;
  };
  const atom = (): Native => {
    const token = next();
    if (token === "[") return group("]");
    if (token === "(") {
      const items = group(")");
      return items.length === 1 && items[0] !== undefined ? items[0] : items;
    }
    if (token.startsWith('"')) return plain(token.slice(1, -1));
    return /^-?\d/u.test(token) ? Number(token) : { name: token, args: [] };
  };
  const application = (): Native => {
    const first = atom();
    if (typeof first !== "object" || !("name" in first) || first.args.length > 0) return first;
    const args: Native[] = [];
    while (at < tokens.length && !/^[\]),}=]$/u.test(tokens[at] ?? "")) {
      if (tokens[at] === "{") {
        at += 1;
        args.push(...record());
      } else args.push(atom());
    }
    return { name: first.name, args };
  };
  return application();
}

function tokenise(text: string): string[] {
  const tokens: string[] = [];
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(text); match; match = TOKEN.exec(text)) {
    tokens.push(match[1] ?? match[2] ?? match[3] ?? match[4] ?? "");
  }
  return tokens;
}

/** Haskell writes characters beyond ASCII by their decimal number, and parts one from a figure that follows by `\&`. */
function plain(text: string): string {
  return text.replace(/\\(?:(\d+)|([\s\S]))/gu, (_, code: string | undefined, letter: string | undefined) => {
    if (code !== undefined) return String.fromCodePoint(Number(code));
    return letter === "&" ? "" : letter === "n" ? "\n" : letter === "t" ? "\t" : (letter ?? "");
  });
}
