import type { BlockContent, ListItem, Paragraph, PhrasingContent, Root, RootContent } from "mdast";
import { gfmToMarkdown } from "mdast-util-gfm";
import { toMarkdown } from "mdast-util-to-markdown";
import { textsOfMdast } from "../markdown/textsOfMdast";
import { type Fact, type Outline, outlineReport, REPORT_TITLE } from "./outline";
import type { ClaimPart, EvidencePart } from "./outlineClaim";
import type { RenderReport } from "./renderer";

/** The report in GitHub's Markdown. */
export const renderMarkdown: RenderReport = ({ report }) => {
  const tree: Root = { type: "root", children: pageOf(outlineReport(report)) };
  const markdown = toMarkdown(tree, { extensions: [gfmToMarkdown()], bullet: "-", listItemIndent: "one", rule: "-" });
  return { bytes: new TextEncoder().encode(markdown), texts: textsOfMdast(tree) };
};

function pageOf(outline: Outline): RootContent[] {
  const { notice, headline, facts, summary, totals, gate, findings, claims, overrides, exports } = outline;
  return [
    ...(notice === null ? [] : [paragraph(strong(notice))]),
    heading(1, `${REPORT_TITLE}: ${headline}`),
    factList(facts),
    paragraph(text(summary)),
    table(
      totals.map(({ label }) => label),
      [totals.map(({ value }) => value)],
    ),
    paragraph(text(outline.belongsTo)),
    heading(2, "Checks"),
    paragraph(text(gate)),
    ...lines(findings),
    heading(2, "Claims"),
    ...(claims.length === 0 ? [paragraph(text("No claims are marked."))] : claims.flatMap(claimBlocks)),
    ...(overrides.length === 0 ? [] : [heading(2, "Gate opened all the same"), ...lines(overrides)]),
    ...(exports.rows.length === 0 ? [] : [heading(2, "Exports"), table(exports.head, exports.rows)]),
    { type: "thematicBreak" },
    paragraph(text(outline.colophon)),
    ...(notice === null ? [] : [paragraph(strong(notice))]),
  ];
}

function claimBlocks({ number, words, symbol, standing, earlier, facts, alarm, evidence }: ClaimPart): RootContent[] {
  return [
    heading(3, `${number}. ${symbol} ${standing}`),
    quote(words),
    ...(earlier === null ? [] : [paragraph(text("The verdict was about these words:")), quote(earlier)]),
    ...(alarm === null ? [] : [paragraph(strong(alarm))]),
    factList(facts),
    ...(evidence.length === 0 ? [] : [paragraph(strong("Evidence")), evidenceList(evidence)]),
  ];
}

function evidenceList(evidence: readonly EvidencePart[]): RootContent {
  const item = ({ symbol, stance, source, known, url, facts }: EvidencePart): ListItem => {
    const address: PhrasingContent[] = url === "" ? [] : [text(" "), { type: "link", url, children: [text(url)] }];
    const own = paragraph(strong(`${symbol} ${stance}`), text(`: ${[source, ...known].join("; ")}`), ...address);
    return listItem([own, ...(facts.length === 0 ? [] : [factList(facts)])]);
  };
  return list(evidence.map(item));
}

function factList(facts: readonly Fact[]): BlockContent {
  return list(facts.map(({ label, value }) => listItem([paragraph(strong(label), text(`: ${value}`))])));
}

function lines(texts: readonly string[]): RootContent[] {
  return texts.length === 0 ? [] : [list(texts.map((line) => listItem([paragraph(text(line))])))];
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): RootContent {
  const row = (cells: readonly string[]) => ({
    type: "tableRow" as const,
    children: cells.map((cell) => ({ type: "tableCell" as const, children: [text(cell)] })),
  });
  return { type: "table", children: [row(head), ...rows.map(row)] };
}

function quote(words: string): BlockContent {
  return { type: "blockquote", children: words.split("\n").map((line) => paragraph(text(line))) };
}

function list(children: ListItem[]): BlockContent {
  return { type: "list", ordered: false, spread: false, children };
}

function listItem(children: ListItem["children"]): ListItem {
  return { type: "listItem", spread: false, children };
}

function heading(depth: 1 | 2 | 3, value: string): RootContent {
  return { type: "heading", depth, children: [text(value)] };
}

function paragraph(...children: PhrasingContent[]): Paragraph {
  return { type: "paragraph", children };
}

function strong(value: string): PhrasingContent {
  return { type: "strong", children: [text(value)] };
}

function text(value: string): PhrasingContent {
  return { type: "text", value };
}
