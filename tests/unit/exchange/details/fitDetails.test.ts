import { describe, expect, it } from "vitest";
import { EMPTY_BODY } from "#core/article/document/documentNode";
import { fitDetails } from "#exchange/details/fitDetails";
import { imported, outline, startOf } from "../support";

const LONG = "The ferry came back and ".repeat(40).trim();
const BODY = { type: "doc", content: [{ type: "paragraph", content: [{ type: "text", text: "It rained." }] }] };

describe("details that are too long for an article", () => {
  it("stand first in the text when they are its headline or standfirst", () => {
    const standfirst = "So they said. ".repeat(400).trim();
    const { details, body, warnings } = fitDetails({ headline: LONG, standfirst, section: "News" }, BODY);
    expect(details).toEqual({ section: "News" });
    expect(outline(body)).toEqual([`paragraph: ${LONG}`, `paragraph: ${standfirst}`, "paragraph: It rained."]);
    expect(warnings).toEqual([
      "The headline is too long for its place: its words stand at the beginning of the text.",
      "The standfirst is too long for its place: its words stand at the beginning of the text.",
    ]);
  });

  it("leave no empty paragraph under them when there is no other text", () => {
    expect(outline(fitDetails({ headline: LONG }, EMPTY_BODY).body)).toEqual([`paragraph: ${LONG}`]);
  });

  it("are left out when they are no text of the article", () => {
    const { details, body, warnings } = fitDetails({ section: LONG, headline: ["a"] }, BODY);
    expect(details).toEqual({});
    expect(body).toBe(BODY);
    expect(warnings).toHaveLength(2);
  });

  it.each([
    ["a.md", `# ${LONG}\n\nIt rained.`],
    ["a.html", `<article><h1>${LONG}</h1><p>It rained.</p></article>`],
    [
      "a.xml",
      `<nitf><body><body.head><hedline><hl1>${LONG}</hl1></hedline></body.head><body.content><p>It rained.</p></body.content></body></nitf>`,
    ],
  ])("are kept by whatever reads them: %s", async (name, content) => {
    const result = await imported(name, content);
    const start = startOf(result);
    expect(start.headline ?? "").toBe("");
    expect(outline(start.body)).toEqual([`paragraph: ${LONG}`, "paragraph: It rained."]);
    expect(result.warnings.join(" ")).toContain("The headline is too long");
  });
});
