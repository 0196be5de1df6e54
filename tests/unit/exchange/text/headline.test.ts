import { describe, expect, it } from "vitest";
import { imported, outline, startOf } from "../support";

const COPY = "The gates opened at nine. Nobody was there to see it.";

async function read(text: string) {
  const result = await imported("story.txt", text);
  const start = startOf(result);
  return { ...result, start, lines: outline(start.body) };
}

describe("the headline of a text", () => {
  it.each([["By Ada Quill"], ["By: Ada Quill"], ["BY ADA QUILL"], ["Published 3 March 2031, 10:15"]])(
    "ends before %j in the line right under it, however long it is",
    async (line) => {
      const headline = "Ferry returns to Port Selwick after ninety years";
      const { start, warnings } = await read(`${headline} | Harbour News\n${line}\n\n${COPY}`);
      expect(start.headline).toBe(headline);
      expect(start.bylines).toHaveLength(/^by/iu.test(line) ? 1 : 0);
      expect(warnings).toEqual([expect.stringContaining("“| Harbour News”")]);
    },
  );

  it("may be wrapped itself", async () => {
    const { start } = await read(
      `Ferry returns to Port Selwick after ninety years of promises, plans and\nthree bankrupt companies\n\nBy Ada Quill\n\n${COPY}`,
    );
    expect(start.headline).toMatch(/plans and three bankrupt companies$/u);
  });

  it.each([["EXCLUSIVE"], ["Analysis"], ["Opinion:"], ["World news"], ["Politics"]])(
    "stands under %j, which a warning names",
    async (kicker) => {
      const { start, warnings } = await read(`${kicker}\n\nThe harbour is not for sale\n\nBy Cy Reed\n\n${COPY}`);
      expect(start.headline).toBe("The harbour is not for sale");
      expect(warnings).toEqual([expect.stringContaining(`“${kicker}”`)]);
    },
  );

  it.each([["Politics\n\nBy Cy Reed"], ["Analysis\n\nIt failed.\n\nBy Cy Reed"], ["Weather\n\n• Fog in the morning"]])(
    "is a label itself where no other line can be one: %j",
    async (top) => {
      const { start } = await read(`${top}\n\n${COPY}`);
      expect(start.headline).toBe(top.split("\n")[0]);
    },
  );

  it("loses the site's name where the page's own notice of rights tells it", async () => {
    const line = "Pier collapse: what the engineers knew - The Selwick Courier";
    const { start, warnings } = await read(`${line}\n\n${COPY}\n\n© 2031 Selwick Courier. All rights reserved.`);
    expect(start.headline).toBe("Pier collapse: what the engineers knew");
    expect(warnings).toEqual([expect.stringContaining("- The Selwick Courier")]);
    expect((await read(`${line}\n\n${COPY}`)).start.headline).toBe(line);
  });

  it("is found under the buttons and links of a page, which are offered for removal", async () => {
    const top = "We use cookies to make this site work.\nSkip to content\nHome\nNews\nSport";
    const { start, furniture } = await read(`${top}\nHarbour reopens after ten years\nBy Ada Quill\n\n${COPY}`);
    expect(start.headline).toBe("Harbour reopens after ten years");
    expect(furniture).toMatchObject([{ from: 0, count: 5, text: top }]);
  });

  it("is the subject of a mail, whose header is offered for removal", async () => {
    const header = "From: Ada Quill <ada@courier.example>\nTo: Desk <desk@courier.example>";
    const { start, furniture, lines } = await read(`${header}\nSubject: Fwd: RE: Harbour reopens\n\n${COPY}`);
    expect(start.headline).toBe("Harbour reopens");
    expect(furniture).toEqual([{ reason: "the header of a mail", text: header, from: 0, count: 2 }]);
    expect(lines).toHaveLength(3);
  });
});

describe("a byline without By", () => {
  it("is a name right under the headline with a role below it", async () => {
    const { start, lines, furniture } = await read(`Harbour reopens\nAda Quill\nHarbour Correspondent\n\n${COPY}`);
    expect(start.bylines).toEqual([{ name: "Ada Quill" }]);
    expect(lines[0]).toBe("paragraph: Harbour Correspondent");
    expect(furniture).toMatchObject([{ from: 0, count: 1 }]);
  });

  it("is not read from a place, or from a sentence about one", async () => {
    expect((await read(`Harbour reopens\nPort Selwick\n3 March 2031\n\n${COPY}`)).start.bylines).toEqual([]);
    expect((await read(`Harbour reopens\nPort Selwick\n\nThe editor of the Courier resigned.`)).start.bylines).toEqual(
      [],
    );
  });
});

describe("the dateline", () => {
  it.each([
    ["VELMOOR — ", "VELMOOR"],
    ["VELMOOR, 3 March (Courier) -- ", "VELMOOR, 3 March (Courier)"],
    ["EBBRIDGE, Norvane (Courier) - ", "EBBRIDGE, Norvane (Courier)"],
    ["Ebbridge, 3 March – ", "Ebbridge, 3 March"],
    ["Port Selwick, March 3, 2031 (Courier) — ", "Port Selwick, March 3, 2031 (Courier)"],
    ["Ebbridge (Courier) – ", "Ebbridge (Courier)"],
    ["Ebbridge – ", ""],
    ["The mayor, who was away, sent a card – ", ""],
    ["LIVE — ", ""],
  ])("is read from %j", async (lead, dateline) => {
    expect((await read(`Talks break down\n\n${lead}${COPY}`)).start.dateline).toBe(dateline);
  });
});
