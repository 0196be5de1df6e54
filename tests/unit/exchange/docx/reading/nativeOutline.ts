import type { Native } from "./pandocNative";

/** An outline of what pandoc reads, in the words of `markedOutline`, up to what an article has: see docs/conformance.md. */
export interface NativeOutline {
  readonly lines: string[];
  readonly notes: string[];
  /** Title, authors and abstract, one string each. */
  readonly meta: Readonly<Record<string, readonly string[]>>;
}

const MARKS: Readonly<Record<string, string>> = {
  Emph: "italic",
  Strong: "bold",
  Strikeout: "strike",
  Underline: "underline",
  Superscript: "superscript",
  Subscript: "subscript",
};

export function nativeOutline(native: Native): NativeOutline {
  const notes: string[] = [];
  const isWhole = isNode(native) && native.name === "Pandoc";
  const lines = blocks(isWhole ? (native.args[1] ?? []) : native, "", notes);
  return { lines, notes, meta: isWhole ? metaOf(native.args[0] ?? []) : {} };
}

function blocks(native: Native, indent: string, notes: string[]): string[] {
  return listOf(native).flatMap((block) => {
    if (!isNode(block)) return [];
    const [first = [], second = [], third = []] = block.args;
    const inner = `${indent}  `;
    switch (block.name) {
      case "Para":
      case "Plain":
        return [`${indent}paragraph: ${inlines(first, [], notes)}`];
      case "Header":
        // Copy has three levels below the headline.
        return [`${indent}heading${Math.min(Number(first), 4)}: ${inlines(third, [], notes)}`];
      case "BlockQuote":
        return [`${indent}blockquote`, ...blocks(first, inner, notes)];
      case "BulletList":
        return [
          `${indent}bulletList`,
          ...listOf(first).flatMap((item) => [`${inner}item`, ...blocks(item, `${inner}  `, notes)]),
        ];
      case "OrderedList":
        return [
          `${indent}orderedList ${String(listOf(first)[0])}`,
          ...listOf(second).flatMap((item) => [`${inner}item`, ...blocks(item, `${inner}  `, notes)]),
        ];
      case "Table":
        return [
          `${indent}table`,
          ...rowsOf(block.args).flatMap(({ row, head }) => [`${inner}row`, ...cells(row, head, `${inner}  `, notes)]),
        ];
      default:
        throw new Error(`Unknown block ${block.name}`);
    }
  });
}

function rowsOf(args: readonly Native[]): { row: Native; head: boolean }[] {
  const [, , , head, bodies] = args;
  const headRows = isNode(head) ? listOf(head.args[1] ?? []).map((row) => ({ row, head: true })) : [];
  const bodyRows = listOf(bodies ?? []).flatMap((body) =>
    isNode(body)
      ? [...listOf(body.args[2] ?? []), ...listOf(body.args[3] ?? [])].map((row) => ({ row, head: false }))
      : [],
  );
  return [...headRows, ...bodyRows];
}

function cells(row: Native, head: boolean, indent: string, notes: string[]): string[] {
  return listOf(isNode(row) ? (row.args[1] ?? []) : []).flatMap((cell) => {
    if (!isNode(cell)) return [];
    const [, , rowSpan, colSpan, content = []] = cell.args;
    const inside = blocks(content, `${indent}  `, notes);
    const spans = `${numberIn(colSpan)}x${numberIn(rowSpan)}`;
    return [
      `${indent}${head ? "head" : "cell"} ${spans}`,
      ...(inside.length > 0 ? inside : [`${indent}  paragraph: `]),
    ];
  });
}

function inlines(native: Native, marks: readonly string[], notes: string[]): string {
  return listOf(native)
    .map((inline): string => {
      if (!isNode(inline)) return "";
      const [first = [], second = [], third = []] = inline.args;
      const mark = MARKS[inline.name];
      if (mark !== undefined) return inlines(first, [...marks, mark], notes);
      switch (inline.name) {
        case "Str":
          return marked(String(first), marks);
        case "Space":
        case "SoftBreak":
          return marked(" ", marks);
        case "LineBreak":
          return "\n";
        // Small capitals are a look that copy does not have.
        case "SmallCaps":
          return inlines(first, marks, notes);
        case "Link": {
          const href = String(listOf(third)[0]);
          // Of places in the text an article knows its headings alone.
          return inlines(second, href === "#my_bookmark" ? marks : [...marks, `link ${href}`], notes);
        }
        case "Span": {
          const isComment = listOf(listOf(first)[1] ?? []).some((name) => String(name).startsWith("comment-"));
          return isComment ? "" : inlines(second, marks, notes);
        }
        case "Note":
          notes.push(
            blocks(first, "", [])
              .map((line) => line.replace(/^paragraph: /u, ""))
              .join("\n"),
          );
          return "";
        default:
          throw new Error(`Unknown inline ${inline.name}`);
      }
    })
    .join("");
}

/** Every letter with its marks, so that it does not matter where one stretch ends and the next begins. */
export function marked(text: string, marks: readonly string[]): string {
  const names = [...new Set(marks)].sort().join(" ");
  return names === "" ? text : [...text].map((letter) => (letter === " " ? " " : `${letter}{${names}}`)).join("");
}

function metaOf(meta: Native): Record<string, string[]> {
  const entries = isNode(meta) ? findList(meta) : [];
  return Object.fromEntries(entries.map((entry) => [String(listOf(entry)[0]), metaTexts(listOf(entry)[1] ?? [])]));
}

function findList(node: Native): readonly Native[] {
  if (Array.isArray(node)) return node;
  return isNode(node) && node.args.length > 0 ? findList(node.args.at(-1) ?? []) : [];
}

function metaTexts(value: Native): string[] {
  if (!isNode(value)) return [];
  const [first = []] = value.args;
  return value.name === "MetaList" ? listOf(first).flatMap(metaTexts) : [inlines(first, [], [])];
}

function numberIn(native: Native | undefined): number {
  return isNode(native) ? Number(native.args[0]) : 1;
}

function listOf(native: Native): readonly Native[] {
  return Array.isArray(native) ? native : [];
}

function isNode(native: Native | undefined): native is { name: string; args: readonly Native[] } {
  return typeof native === "object" && native !== null && "name" in native;
}
