import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { imported, outline, startOf } from "../support";

async function read(text: string, defaultLanguage = "en") {
  const result = await imported("story.txt", text, defaultLanguage);
  const start = startOf(result);
  return { ...result, start, lines: outline(start.body) };
}

const FROM_A_SITE = `Ferry returns to Port Selwick after ninety years | Harbour News
By: Ada Quill, Harbour Correspondent
3 March 2031, 10:15 GMT
Share

The first crossing since 1931 left the quay on Monday with 212 people aboard.

PORT SELWICK, 3 March — The fog lifted at nine. The harbour master, Orla Fennick, said the boat was "ready, at last".

A long wait
The town waited for decades. It had been promised a ferry in 1950, in 1974 and again in 1999.

Who paid?
Nobody would say. The council kept its books shut.

Follow us on Facebook for more.
For more stories like this visit us at www.courier.example
Leave a comment
Another story from the front page
© 2031 The Selwick Courier. All rights reserved.
`;

describe("text copied from a news site", () => {
  it("comes in as an article with its parts", async () => {
    const { start, lines } = await read(FROM_A_SITE);
    expect(start.headline).toBe("Ferry returns to Port Selwick after ninety years");
    expect(start.bylines).toEqual([{ name: "Ada Quill" }]);
    expect(start.standfirst).toBe("The first crossing since 1931 left the quay on Monday with 212 people aboard.");
    expect(start.dateline).toBe("PORT SELWICK, 3 March");
    expect(lines.slice(3, 8)).toEqual([
      'paragraph: The fog lifted at nine. The harbour master, Orla Fennick, said the boat was "ready, at last".',
      "heading2: A long wait",
      "paragraph: The town waited for decades. It had been promised a ferry in 1950, in 1974 and again in 1999.",
      "heading2: Who paid?",
      "paragraph: Nobody would say. The council kept its books shut.",
    ]);
  });

  it("says what it took off the headline", async () => {
    const { warnings } = await read(FROM_A_SITE);
    expect(warnings).toEqual([expect.stringContaining("| Harbour News")]);
  });

  it("keeps the page's furniture and offers it for removal", async () => {
    const { furniture, start } = await read(FROM_A_SITE);
    const blocks = start.body.content ?? [];
    const offered = furniture.flatMap(({ from, count }) => blocks.slice(from, from + count));
    const offeredText = offered.map((block) => block.content?.[0]?.text);
    expect(offeredText).toEqual([
      "Harbour Correspondent",
      "3 March 2031, 10:15 GMT",
      "Share",
      "Follow us on Facebook for more.",
      "For more stories like this visit us at www.courier.example",
      "Leave a comment",
      "Another story from the front page",
      "© 2031 The Selwick Courier. All rights reserved.",
    ]);
    for (const offer of furniture) {
      const texts = blocks.slice(offer.from, offer.from + offer.count).map((block) => block.content?.[0]?.text);
      expect(offer.text).toBe(texts.join("\n"));
    }
  });
});

describe("the headline", () => {
  it.each([
    ["Harbour reopens | The Selwick Courier", "Harbour reopens"],
    ["Harbour reopens | Local | The Selwick Courier", "Harbour reopens"],
    ["HARBOUR REOPENS AT LAST", "HARBOUR REOPENS AT LAST"],
    ["Opinion | The harbour is not for sale", "Opinion | The harbour is not for sale"],
    ["Harbour reopens - and nobody came", "Harbour reopens - and nobody came"],
  ])("is read from %j", async (line, headline) => {
    const { start } = await read(`${line}\n\nThe gates opened at nine. Nobody was there.`);
    expect(start.headline).toBe(headline);
  });

  it("is left open when the first line is a whole paragraph", async () => {
    const { start, lines, warnings } = await read(`${"The harbour opened again. ".repeat(20)}\n\nNobody came.`);
    expect(start.headline).toBe("");
    expect(lines).toHaveLength(2);
    expect(warnings).toEqual([expect.stringContaining("No headline")]);
  });

  it("is the only thing in a one-line file", async () => {
    const { start, lines } = await read("Harbour reopens");
    expect(start.headline).toBe("Harbour reopens");
    expect(lines).toEqual(["paragraph: "]);
  });
});

describe("the byline", () => {
  it.each([
    ["By Ada Quill", ["Ada Quill"]],
    ["By: Ada Quill", ["Ada Quill"]],
    ["by ada quill", []],
    ["BY ADA QUILL AND BRAM TOLLE", ["ADA QUILL", "BRAM TOLLE"]],
    ["By Ada Quill, Bram van der Tolle and Cy O’Reed", ["Ada Quill", "Bram van der Tolle", "Cy O’Reed"]],
    ["Words by Ada Quill & Bram Tolle", ["Ada Quill", "Bram Tolle"]],
    ["By Ada Quill in Port Selwick", ["Ada Quill"]],
    ["By Ada Quill, Environment Editor", ["Ada Quill"]],
    ["By Ada Quill | 3 March 2031", ["Ada Quill"]],
    ["By Staff Reporter", ["Staff Reporter"]],
    ["بقلم: ليلى حداد", ["ليلى حداد"]],
    ["מאת: נועה ברק", ["נועה ברק"]],
  ])("is read from %j", async (line, names) => {
    const { start } = await read(`Harbour reopens\n${line}\n\nThe gates opened at nine. Nobody was there.`);
    expect(start.bylines).toEqual(names.map((name) => ({ name })));
  });

  it("is read from two lines", async () => {
    const { start } = await read("Harbour reopens\nBy\nAda Quill\n\nThe gates opened at nine. Nobody was there.");
    expect(start.bylines).toEqual([{ name: "Ada Quill" }]);
  });

  it("is not read from a sentence that starts with By", async () => {
    const { start } = await read("Harbour reopens\n\nBy Monday the harbour was empty. Nobody was there.");
    expect(start.bylines).toEqual([]);
  });

  it("keeps what stood beside the name", async () => {
    const { lines } = await read("Harbour reopens\nBy Ada Quill, Environment Editor\n\nThe gates opened. Nobody came.");
    expect(lines[0]).toBe("paragraph: Environment Editor");
  });
});

describe("the standfirst", () => {
  const BODY = "The gates opened at nine. Nobody was there to see it.";

  it("is the paragraph between headline and byline", async () => {
    const { start } = await read(
      `Harbour reopens\n\nAfter ten years. And two floods.\n\nBy Ada Quill\n\n${BODY}\n\n${BODY}`,
    );
    expect(start.standfirst).toBe("After ten years. And two floods.");
  });

  it("is a lone sentence before copy of several sentences", async () => {
    const { start } = await read(
      `Harbour reopens\nBy Ada Quill\nThe gates stood shut for ten years.\n${BODY}\n${BODY}`,
    );
    expect(start.standfirst).toBe("The gates stood shut for ten years.");
  });

  it("is a short lone sentence between the byline and the copy, whatever the copy's paragraphs are like", async () => {
    const copy = "Nobody came on Monday.\n\nThe mayor was away.";
    for (const gap of ["\n", "\n\n"]) {
      const { start } = await read(
        `Harbour reopens\nBy: Ada Quill${gap}The gates stood shut for ten years.\n\n${copy}`,
      );
      expect(start.standfirst).toBe("The gates stood shut for ten years.");
    }
  });

  it("is not the first of many paragraphs of one sentence where no byline stands before it", async () => {
    const { start, lines } = await read(
      "Harbour reopens\n\nThe gates stood shut for ten years.\n\nNobody came on Monday.\n\nThe mayor was away.",
    );
    expect(start.standfirst).toBe("");
    expect(lines).toHaveLength(3);
  });

  it("is a lone sentence that an empty line sets apart from copy without any", async () => {
    const { start } = await read(
      "Harbour reopens\n\nThe gates stood shut for years.\n\nNobody came.\nThe mayor was away.",
    );
    expect(start.standfirst).toBe("The gates stood shut for years.");
  });

  it.each([
    [
      "the copy begins with its dateline below them",
      "\n\nVELMOOR — The gates opened. Nobody came.\n\nThe mayor was away.",
    ],
    ["they alone are set apart", "\n\nThe gates opened.\nNobody came.\nThe mayor was away."],
  ])("is two short sentences when %s", async (_, copy) => {
    const { start } = await read(`Harbour reopens\n\nThe gates stood shut for years. Two floods came.${copy}`);
    expect(start.standfirst).toBe("The gates stood shut for years. Two floods came.");
  });

  it.each([
    ["the copy goes on with gaps", "\n\nThe gates opened.\n\nNobody came.\n\nThe mayor was away."],
    ["what is below is no copy", "\n\nSouth quay\nNorth quay\nThe mole"],
    ["there are only two lines below", "\n\nThe gates opened.\nNobody came."],
  ])("is not two sentences when %s", async (_, copy) => {
    const { start } = await read(`Harbour reopens\n\nThe gates stood shut for years. Two floods came.${copy}`);
    expect(start.standfirst).toBe("");
  });

  it("is not a paragraph that a dateline leads into", async () => {
    const { start } = await read(`Harbour reopens\n\nVELMOOR — The gates stood shut for ten years.\n\n${BODY}`);
    expect(start).toMatchObject({ standfirst: "", dateline: "VELMOOR" });
  });
});

describe("paragraphs", () => {
  it("are joined from lines wrapped at a width", async () => {
    const { lines } = await read(
      [
        "Harbour reopens",
        "",
        "The gates of the old harbour opened at nine on Monday, ten years after",
        "the last flood, and nobody was there to see it but a well-known heron",
        "and two men from the council.",
        "",
        "They had come to read the meter, they said, and would not be drawn on",
        "who would pay for it.",
      ].join("\r\n"),
    );
    expect(lines).toEqual([
      "paragraph: The gates of the old harbour opened at nine on Monday, ten years after the last flood, and nobody was there to see it but a well-known heron and two men from the council.",
      "paragraph: They had come to read the meter, they said, and would not be drawn on who would pay for it.",
    ]);
  });

  it("are one a line where lines are not wrapped", async () => {
    const { lines } = await read("Harbour reopens\nThe gates opened at nine.\nNobody came.\nThe mayor was away.");
    expect(lines).toEqual([
      "paragraph: The gates opened at nine.",
      "paragraph: Nobody came.",
      "paragraph: The mayor was away.",
    ]);
  });

  it("are set apart by lines of no-break spaces as well", async () => {
    const { lines } = await read("Harbour reopens\n\u00A0\nThe gates opened.\n\u00A0\u00A0\nNobody came.");
    expect(lines).toEqual(["paragraph: The gates opened.", "paragraph: Nobody came."]);
  });
});

describe("structure in plain text", () => {
  it("makes lists of bulleted and numbered lines", async () => {
    const { lines } = await read(
      "Harbour reopens\n\nIt took years.\n\n• Two floods\n• One fire\n\nThen:\n\n3. Pumps\n4. Gates\n\nThat was all.",
    );
    expect(lines).toEqual([
      "paragraph: It took years.",
      "bulletList",
      "  listItem",
      "    paragraph: Two floods",
      "  listItem",
      "    paragraph: One fire",
      "paragraph: Then:",
      "orderedList",
      "  listItem",
      "    paragraph: Pumps",
      "  listItem",
      "    paragraph: Gates",
      "paragraph: That was all.",
    ]);
  });

  it("does not take a year, a lone number or a row of short lines for structure", async () => {
    const { lines } = await read(
      "Harbour reopens\n\nIt took years to build and to pay for.\n\n1931. That was the year it began.\n\n2. was never built.\n\nRoses are red\nViolets are blue\nNobody came here\nThe end is due",
    );
    expect(lines.every((line) => line.startsWith("paragraph"))).toBe(true);
  });

  it("makes quotations of lines behind >, and a rule of stars", async () => {
    const { lines } = await read("Harbour reopens\n\nShe wrote:\n\n> It is open.\n> Come.\n\n* * *\n\nNobody came.");
    expect(lines).toEqual([
      "paragraph: She wrote:",
      "blockquote",
      "  paragraph: It is open.",
      "  paragraph: Come.",
      "horizontalRule",
      "paragraph: Nobody came.",
    ]);
  });
});

describe("the language", () => {
  it.each([
    ["عودة العبارة إلى ميناء سلوك\n\nغادرت العبارة صباح الاثنين. كان الضباب كثيفا.", "ar"],
    ["המעבורת חזרה לנמל\n\nהמעבורת יצאה ביום שני. הערפל היה כבד.", "he"],
    ["Паром вернулся в порт\n\nПаром ушёл в понедельник. Был туман.", "ru"],
    ["Paluu satamaan\n\nLautta lähti maanantaina. Sumu oli sakea.", "fi"],
  ])("of %j is %s", async (text, language) => {
    const { start } = await read(text, "fi");
    expect(start.language).toBe(language);
  });

  it("stays the desk's own where that is written in the same script", async () => {
    const { start } = await read("عودة العبارة إلى الميناء\n\nغادرت العبارة صباح الاثنين.", "ckb-Arab");
    expect(start.language).toBe("ckb-Arab");
  });
});

describe("a draft copy as text", () => {
  it("loses its label on the way in, and says so", async () => {
    const { start, warnings } = await read("DRAFT, NOT VERIFIED\n\nHarbour reopens\n\nThe gates opened.");
    expect(start.headline).toBe("Harbour reopens");
    expect(warnings).toEqual([expect.stringContaining("DRAFT, NOT VERIFIED")]);
  });
});

describe("no word of a text is lost", () => {
  const line = fc.oneof(
    fc.constantFrom(
      "",
      "",
      "By Ada Quill, Harbour Editor",
      "By: Bram Tolle and Cy Reed",
      "Share",
      "3 March 2031",
      "A long wait",
      "• one",
      "1. one",
      "2. two",
      "> quoted",
      "VELMOOR, 3 March — It began.",
      "Leave a comment",
      "Read more: elsewhere",
      "The gates opened. Nobody came.",
      "The gates stood shut for ten long years.",
      "ada@courier.example",
      "Photo: Dov Lem",
      "EMBARGO: soon",
      "By",
      "© 2031 The Courier",
      "Harbour reopens - at last",
      "تعود العبارة. غدا.",
    ),
    fc.lorem({ mode: "sentences", maxCount: 3 }),
    fc.string({ maxLength: 30, unit: "grapheme" }),
  );

  it("except the tail of its headline, which a warning names", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(line, { minLength: 1, maxLength: 14 }),
        fc.constantFrom("\n", "\r\n"),
        async (lines, end) => {
          const text = `Harbour reopens | Local news\n${lines.join(end)}`;
          const { start, warnings } = await read(text);
          const kept = [
            start.headline,
            start.standfirst,
            start.dateline,
            ...(start.bylines ?? []).map(({ name }) => name),
            ...warnings,
            ...lines.filter((candidate) => candidate === "By"),
            "By by and",
            ...allText(start.body),
          ].join(" ");
          const words = wordsOf(kept);
          const missing = [...wordsOf(text)].filter((word) => !words.has(word) && !/^[0-9]{1,3}$/u.test(word));
          expect(missing).toEqual([]);
        },
      ),
      { numRuns: 400, seed: 1931 },
    );
  });
});

function wordsOf(text: string): Set<string> {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the importer takes them out as well
  const visible = text.replace(/[\u0000-\u0008\u000E-\u001F\u007F\u200B\u2060\uFEFF]/gu, "");
  return new Set(visible.match(/[\p{L}\p{N}]+/gu) ?? []);
}

function allText(node: { text?: string | undefined; content?: readonly object[] | undefined }): string[] {
  return [node.text ?? "", ...(node.content ?? []).flatMap((child) => allText(child))];
}
