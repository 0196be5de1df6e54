import fc from "fast-check";
import type { DocumentMark, DocumentNode } from "#core/article/document/documentNode";
import { readBody } from "#core/article/document/readBody";

const LINK = {
  target: null,
  rel: "noopener noreferrer",
  class: null,
  title: null,
};

/** Words with everything in them that Markdown and HTML take for markup. */
const word = fc.oneof(
  fc.constantFrom(
    "ferry",
    "Selwick",
    "1931",
    "*",
    "_",
    "**bold**",
    "a_b_c",
    "<b>",
    "&amp;",
    "&",
    "[x](y)",
    "`code`",
    "~",
    "~~",
    "#",
    "1.",
    "-",
    "+",
    "|",
    "\\",
    "!",
    "![",
    "https://x.example/?a=b&c",
    "www.x.example",
    "ada@x.example",
    "“quoted”",
    "—",
    "مرحبا",
    "שלום",
    "é",
    "汉字",
    "2 < 3",
    "a:b",
    "\\*",
    "(c)",
    "'s",
    ">",
    "=",
    "^",
    "---",
    "***",
    "{x}",
    "<!--",
    "::",
    "x.",
    "a\u00A0b",
    "👩‍🚀",
    "1)",
    "12.",
    "[^1]",
    "[[x]]",
    "[x]:",
    "[ ]",
    "[!note]",
    "$x$",
    "==x==",
    "&nbsp;",
    "&#35;",
    "<!doctype",
    "</p>",
    "<x@y.z>",
    "<https://x.example>",
    "http://x",
    '"q"',
    "``",
    "~~~",
    "+++",
    "||",
    "\\\\",
    "%7C",
    "a*b*c",
    "__init__",
    "שלום,",
    "٣.",
    "#tag",
    "##",
  ),
  fc.string({ minLength: 1, maxLength: 6, unit: "grapheme-ascii" }).map((text) => text.replace(/\s+/gu, "") || "x"),
);

const phrase = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(" "));

const marks: fc.Arbitrary<DocumentMark[]> = fc
  .subarray(["bold", "italic", "underline", "strike", "subscript", "superscript"], { maxLength: 3 })
  .chain((types) =>
    fc
      .option(
        fc.constantFrom(
          "https://courier.example/a_b?c=d&e",
          "https://courier.example/a_(b)",
          "https://courier.example/(a",
          "https://courier.example/?q=[1]&r=%7C|",
          "https://courier.example/é/汉",
          "https://courier.example/a*b*~c~",
          "https://courier.example/&amp;x",
          "mailto:ada@courier.example",
          "tel:+1555",
        ),
        {
          nil: null,
        },
      )
      .map((href) => [
        ...(href ? [{ type: "link", attrs: { href, ...LINK } }] : []),
        ...types.map((type) => ({ type })),
      ]),
  );

interface Piece {
  text: string;
  marks: DocumentMark[];
  space: boolean;
  before: boolean;
  break: boolean;
}

const piece: fc.Arbitrary<Piece> = fc.record({
  text: phrase,
  marks,
  space: fc.boolean(),
  before: fc.boolean(),
  break: fc.boolean(),
});

/** Inline content with no white space at its edges and single spaces within, as typed copy has it. */
const inline: fc.Arbitrary<DocumentNode[]> = fc.array(piece, { minLength: 1, maxLength: 4 }).map((pieces) => {
  const nodes: DocumentNode[] = [];
  pieces.forEach(({ text, marks: own, space, before, break: broken }, index) => {
    const isLast = index === pieces.length - 1;
    const previous = nodes.at(-1);
    const isFirst = index === 0 || nodes.at(-1)?.type === "hardBreak" || /\s$/u.test(nodes.at(-1)?.text ?? "");
    const value = `${before && !isFirst ? " " : ""}${text}${space && !isLast && !broken ? " " : ""}`;
    if (previous?.type === "text" && JSON.stringify(previous.marks ?? []) === JSON.stringify(own)) {
      previous.text = `${previous.text}${value}`;
    } else nodes.push({ type: "text", ...(own.length > 0 ? { marks: own } : {}), text: value });
    if (broken && !isLast) nodes.push({ type: "hardBreak" });
  });
  return nodes;
});

const paragraph = inline.map((content): DocumentNode => ({ type: "paragraph", content }));
const heading = fc
  .tuple(fc.constantFrom(2, 3, 4), inline)
  .map(([level, content]): DocumentNode => ({ type: "heading", attrs: { level }, content }));

const align = fc.constantFrom("left", "right", "center", null, null);
const cellBlocks = fc.oneof(
  { weight: 4, arbitrary: paragraph.map((block) => [block]) },
  { weight: 1, arbitrary: fc.tuple(paragraph, list(0)).map((blocks) => [...blocks]) },
  { weight: 1, arbitrary: fc.array(fc.oneof(paragraph, list(0)), { minLength: 1, maxLength: 3 }) },
  { weight: 1, arbitrary: fc.constant<DocumentNode[]>([{ type: "paragraph" }]) },
);
const table = fc
  .tuple(
    fc.integer({ min: 2, max: 3 }),
    fc.integer({ min: 1, max: 3 }),
    fc.boolean(),
    fc.array(align, { minLength: 3, maxLength: 3 }),
  )
  .chain(([columns, rows, header, aligns]) =>
    fc
      .array(fc.array(cellBlocks, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows })
      .map(
        (cells): DocumentNode => ({
          type: "table",
          content: cells.map((row, at) => ({
            type: "tableRow",
            content: row.map((content, column) => ({
              type: header && at === 0 ? "tableHeader" : "tableCell",
              attrs: { colspan: 1, rowspan: 1, colwidth: null, align: aligns[column] ?? null },
              content,
            })),
          })),
        }),
      ),
  );

function list(depth: number): fc.Arbitrary<DocumentNode> {
  const quote = paragraph.map((only): DocumentNode => ({ type: "blockquote", content: [only] }));
  const after =
    depth > 0 ? fc.array(fc.oneof(paragraph, list(depth - 1), list(0), quote), { maxLength: 3 }) : fc.constant([]);
  const item = fc
    .tuple(paragraph, after)
    .map(([first, others]): DocumentNode => ({ type: "listItem", content: [first, ...others] }));
  const items = fc.array(item, { minLength: 1, maxLength: 3 });
  return fc.oneof(
    items.map((content): DocumentNode => ({ type: "bulletList", content })),
    fc
      .tuple(fc.constantFrom(1, 1, 3, 10), items)
      .map(([start, content]): DocumentNode => ({ type: "orderedList", attrs: { start, type: null }, content })),
  );
}

function block(depth: number): fc.Arbitrary<DocumentNode> {
  const quote = fc
    .array(depth > 0 ? block(depth - 1) : paragraph, { minLength: 1, maxLength: 2 })
    .map((content): DocumentNode => ({ type: "blockquote", content }));
  return fc.oneof(
    { weight: 5, arbitrary: paragraph },
    { weight: 2, arbitrary: heading },
    { weight: 2, arbitrary: list(1) },
    { weight: 1, arbitrary: quote },
    { weight: 1, arbitrary: table },
    { weight: 1, arbitrary: fc.constant({ type: "horizontalRule" }) },
  );
}

/** Random bodies in the form that the editor itself gives them. */
export const aRandomBody: fc.Arbitrary<DocumentNode> = fc
  .array(block(1), { minLength: 1, maxLength: 4 })
  .map((content) => canonical({ type: "doc", content }));

/** A body as the document schema writes it: attributes in order, marks in order, neighbouring texts joined. */
export function canonical(body: DocumentNode): DocumentNode {
  const read = readBody(sortMarks(body));
  if (!read.ok) throw new Error(read.problem.message);
  return JSON.parse(JSON.stringify(read.value.toJSON()));
}

const ORDER = ["link", "bold", "italic", "underline", "strike", "subscript", "superscript", "claim", "note"];

function sortMarks(node: DocumentNode): DocumentNode {
  return {
    ...node,
    ...(node.marks ? { marks: node.marks.toSorted((a, b) => ORDER.indexOf(a.type) - ORDER.indexOf(b.type)) } : {}),
    ...(node.content ? { content: node.content.map(sortMarks) } : {}),
  };
}
