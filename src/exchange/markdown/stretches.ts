import type { Nodes } from "mdast";
import { parseMarkdown } from "./parseMarkdown";

/**
 * Where in Markdown signs that programs add to it mean something else, or nothing: code and front matter, the address of a
 * link or image and the inside of a tag, and HTML that stands as a block.
 */
export interface Stretch {
  readonly kind: "code" | "address" | "html";
  readonly from: number;
  readonly to: number;
}

/** HTML whose text is code, or no text at all. */
const VERBATIM = /^<(?:pre|script|style|textarea)\b/iu;
/** Where a link or its definition leads; the title behind it is words. */
const DESTINATION = /^\](?:\(|:)\s*(?:<[^<>\n]*>|\S*)/u;
const CODE_TAG = /^<(code|kbd|samp|tt)\b[^>]*>$/iu;
const ONE_TAG = /^<[/a-z][^<>]*>$/iu;

/** The stretches of a text, in their order. */
export function stretchesOf(text: string): Stretch[] {
  const found: Stretch[] = [];
  visit(parseMarkdown(text), text, found);
  return found.sort((a, b) => a.from - b.from);
}

function visit(node: Nodes, text: string, found: Stretch[]): void {
  const from = node.position?.start.offset ?? 0;
  const to = node.position?.end.offset ?? from;
  const add = (kind: Stretch["kind"], start = from, end = to) => found.push({ kind, from: start, to: end });
  // The tree's own types know only YAML.
  switch (node.type as string) {
    case "code":
    case "inlineCode":
    case "yaml":
    case "toml":
      add("code");
      break;
    case "definition":
    case "link":
    case "image": {
      const words = text.slice(from, to);
      const written = DESTINATION.exec(words.slice(Math.max(0, words.search(/\](?:\(|:)[^[\]]*$/u))));
      if (!/^!?\[/u.test(words)) add("address");
      else if (written) add("address", to - written.input.length, to - written.input.length + written[0].length);
      break;
    }
    default:
  }
  if (node.type === "html") add(VERBATIM.test(node.value) ? "code" : ONE_TAG.test(node.value) ? "address" : "html");
  if (!("children" in node)) return;
  codeBetweenTags(node.children, found);
  for (const child of node.children) visit(child, text, found);
}

function codeBetweenTags(nodes: readonly Nodes[], found: Stretch[]): void {
  let open: { tag: string; from: number } | null = null;
  for (const node of nodes) {
    if (node.type !== "html") continue;
    const tag = CODE_TAG.exec(node.value)?.[1]?.toLowerCase();
    if (open === null && tag !== undefined) open = { tag, from: node.position?.start.offset ?? 0 };
    else if (open !== null && node.value.toLowerCase() === `</${open.tag}>`) {
      found.push({ kind: "code", from: open.from, to: node.position?.end.offset ?? open.from });
      open = null;
    }
  }
}

/** Tells for places, asked in their order, in which kinds of stretch they are; a stretch of code begins with its first sign. */
export function placesIn(stretches: readonly Stretch[]): (offset: number) => ReadonlySet<Stretch["kind"]> {
  let next = 0;
  let around: Stretch[] = [];
  return (offset) => {
    for (let each = stretches[next]; each && each.from <= offset; each = stretches[next]) {
      around.push(each);
      next += 1;
    }
    around = around.filter(({ to }) => to > offset);
    return new Set(around.flatMap(({ kind, from }) => (kind === "code" || from < offset ? [kind] : [])));
  };
}
