import type { Details } from "../article/article";
import { type DocumentNode, EMPTY_BODY } from "../article/document/documentNode";
import { namesInByline } from "../text/bylines";
import { type IncomingLine, type IncomingText, incomingLines, type KnownDetails } from "./incomingLines";
import type { LineRole } from "./lineRole";

/** What lines are said to be, by their ids; those that are not named stay what they were taken for. */
export type LineRoles = Readonly<Record<string, LineRole>>;

/**
 * The text with its lines in the places that somebody has given them. Several lines for one place are put together in their
 * order: a headline in two lines, two bylines. A line that is text after all stands above the copy. Nothing is lost but what
 * is left out.
 */
export function remapBlocks(incoming: IncomingText, roles: LineRoles): IncomingText {
  const taken = incomingLines(incoming);
  if (taken.every(({ id, role }) => (roles[id] ?? role) === role)) return incoming;
  const lines = taken.map((line) => ({ ...line, role: roles[line.id] ?? line.role }));
  const of = (role: LineRole) => lines.filter((line) => line.role === role);
  const details: KnownDetails = {
    ...incoming.details,
    headline: joined(of("headline")),
    standfirst: joined(of("standfirst")),
    bylines: of("byline").flatMap((line) => bylinesOf(line, incoming)),
    dateline: joined(of("dateline")).replace(/[\s\u2013\u2014-]+$/u, ""),
  };
  const content = of("text").map(({ node, text }) => node ?? asParagraph(text));
  return { details, body: content.length > 0 ? { ...incoming.body, content } : EMPTY_BODY };
}

function joined(lines: readonly IncomingLine[]): string {
  return lines.map(({ text }) => text.replace(/\s+/gu, " ").trim()).join(" ");
}

/** Names that the file gives one by one are not read out of a line again. */
function bylinesOf({ id, text }: IncomingLine, { details }: IncomingText): Details["bylines"] {
  return id === "byline" && details.bylines ? details.bylines : namesInByline(text);
}

function asParagraph(text: string): DocumentNode {
  return { type: "paragraph", content: [{ type: "text", text }] };
}
