import { describe, expect, it } from "vitest";
import { imported, outline, startOf } from "../support";

async function read(text: string) {
  const result = await imported("story.txt", text);
  const start = startOf(result);
  return { ...result, start, lines: outline(start.body) };
}

const COPY = "   VELMOOR (CP) _ The crews walked out. Nobody came.\n   The boats stayed where they were.\n";

describe("copy of an American wire", () => {
  const STORY = `a0456 r i
bc-Ferry-Strike, 1st Ld-Writethru, 0450
^Ferry crews in Velmoor walk out
over night crossings<
^Eds: Updates with quotes.<
^By ADA QUILL=
^Courier Press Writer=
   VELMOOR, Norvane (CP) _ Ferry crews walked out at midnight on Mon-
day, leaving hundreds of passengers on the quays of the old harbour
and the mail boat at its moorings for the first time since that last
Monday in May of 1931.
   The strike over night crossings, the third this year, was called by
the guild of pilots after talks about sea-
and harbour-pilots broke down over pay _ and over rest _ in Ebbridge
on the coast.
   Nobody came.
   (END)
CP-VE-05-12-31 1004EDT<
`;

  it("comes in with its slug, headline, byline and dateline", async () => {
    const { start } = await read(STORY);
    expect(start).toMatchObject({
      slug: "ferry-strike",
      headline: "Ferry crews in Velmoor walk out over night crossings",
      bylines: [{ name: "ADA QUILL" }],
      dateline: "VELMOOR, Norvane (CP)",
      standfirst: "",
    });
  });

  it("has its lines joined into the paragraphs that begin further in, and its divided words whole", async () => {
    const { lines } = await read(STORY);
    expect(lines.slice(2)).toEqual([
      "paragraph: Ferry crews walked out at midnight on Monday, leaving hundreds of passengers on the quays of the old harbour and the mail boat at its moorings for the first time since that last Monday in May of 1931.",
      "paragraph: The strike over night crossings, the third this year, was called by the guild of pilots after talks about sea- and harbour-pilots broke down over pay — and over rest — in Ebbridge on the coast.",
      "paragraph: Nobody came.",
    ]);
  });

  it("offers what is for desks alone, and says what it took off", async () => {
    const { furniture, warnings } = await read(STORY);
    expect(furniture.map(({ text }) => text)).toEqual(["Eds: Updates with quotes.", "Courier Press Writer"]);
    expect(warnings).toEqual([expect.stringContaining("a0456 r i"), expect.stringContaining("1004EDT")]);
  });

  it.each([["<^Ferry crews walk out<"], ["^Ferry crews walk out^"], ["^Ferry crews walk out<^"]])(
    "has its headline from %s",
    async (line) => {
      expect((await read(`r i BC-Ferry-Strike,0450\n${line}\n${COPY}`)).start).toMatchObject({
        slug: "ferry-strike",
        headline: "Ferry crews walk out",
        dateline: "VELMOOR (CP)",
      });
    },
  );

  it.each([
    ["BC-Ferry-Strike, 1st Ld", "ferry-strike"],
    ["bc-ferry-strike, 2nd ld", "ferry-strike"],
    ["AM-NOR--Ferry Strike,0450", "nor-ferry-strike"],
  ])("has the slug of %s", async (line, slug) => {
    expect((await read(`${line}\nFerry crews walk out\n${COPY}`)).start).toMatchObject({
      slug,
      headline: "Ferry crews walk out",
    });
  });

  it.each([["pm-elect resigns"], ["am-radio is back, 90 years on"]])("has none in %s", async (headline) => {
    expect((await read(`${headline}\n\n${COPY}`)).start.headline).toBe(headline);
  });
});

describe("paragraphs that begin further in", () => {
  it("are told by that alone, whatever their last lines are like", async () => {
    const { lines } = await read(
      `Ferry crews walk out

   The harbour master of Velmoor, Orla Fennick, told those who waited:
   "We have waited long enough. Nobody should steer a boat after six
hours without rest. Nobody came to the quays of the old harbour, and
   Ebbridge boat did not leave. It was the third time that the boat of
the mail lay at its moorings.
`,
    );
    expect(lines).toEqual([
      "paragraph: The harbour master of Velmoor, Orla Fennick, told those who waited:",
      'paragraph: "We have waited long enough. Nobody should steer a boat after six hours without rest. Nobody came to the quays of the old harbour, and',
      "paragraph: Ebbridge boat did not leave. It was the third time that the boat of the mail lay at its moorings.",
    ]);
  });
});

describe("copy of a European wire", () => {
  const STORY = `bdt0123 4 pl 210  npa 0456

Verkehr/Fähren/Norvane/
Fährleute in Velmoor legen
die Arbeit nieder =
Von Ada Quill, npa =

Velmoor (npa) - Die Fährleute haben die Arbeit niedergelegt. Niemand
kam an den Hafen.

Der Ausstand ist der dritte in diesem Jahr. Die Lotsen haben dazu
aufgerufen.

* * * *

npa aq yyni cr
031004 Mär 31
`;

  it("comes in with its headline, byline and dateline", async () => {
    const { start, lines, warnings } = await read(STORY);
    expect(start).toMatchObject({
      headline: "Fährleute in Velmoor legen die Arbeit nieder",
      bylines: [{ name: "Ada Quill" }],
      dateline: "Velmoor (npa)",
    });
    expect(lines).toEqual([
      "paragraph: npa",
      "paragraph: Die Fährleute haben die Arbeit niedergelegt. Niemand kam an den Hafen.",
      "paragraph: Der Ausstand ist der dritte in diesem Jahr. Die Lotsen haben dazu aufgerufen.",
      "horizontalRule",
    ]);
    expect(warnings.flatMap((warning) => /“(.*)”/u.exec(warning)?.[1] ?? [])).toEqual([
      "bdt0123 4 pl 210  npa 0456",
      "Verkehr/Fähren/Norvane/",
      "031004 Mär 31",
      "npa aq yyni cr",
    ]);
  });

  it("ends a list before a line of stars", async () => {
    const { lines } = await read("Fähre\n\nNiemand kam. Nichts fuhr.\n\n- Ada\n- Bram\n\n* * * *\n\nSo war es.");
    expect(lines.slice(-2)).toEqual(["horizontalRule", "paragraph: So war es."]);
  });
});

describe("lines above copy that say what it is", () => {
  it("go, by name, where there are several", async () => {
    const { start, warnings } = await read(
      `Slug: Ferry strike\nPriority: 3\nCategory: i\nKeywords: ferry, strike\n\nFerry crews walk out\n\n${COPY}`,
    );
    expect(start).toMatchObject({ slug: "ferry-strike", headline: "Ferry crews walk out" });
    expect(warnings).toHaveLength(3);
  });

  it("stay where there is one", async () => {
    const { start } = await read(`Priority: the harbour\n\n${COPY}`);
    expect(start.headline).toBe("Priority: the harbour");
  });
});

describe("what stands below copy", () => {
  it.each([
    "(END)",
    "-30-",
    "ENDS",
    "(ends)",
    "dpa xx yy",
    "121004 May 31",
    "121004Z MAY 31",
    "CP-VE-05-12-2031 1004EDT",
  ])("is no part of it: %s", async (mark) => {
    for (const gap of ["\n", "\n\n"]) {
      const { lines } = await read(`Ferry crews walk out\n\n${COPY}${gap}${mark}\n`);
      expect(lines.at(-1)).toBe("paragraph: The boats stayed where they were.");
    }
  });

  it.each(["mfl", "(mehr folgt)"])("says that more follows: %s", async (mark) => {
    const { lines, warnings } = await read(`Ferry crews walk out\n\n${COPY}\n${mark}\n`);
    expect(lines.at(-1)).toBe("paragraph: The boats stayed where they were.");
    expect(warnings).toEqual([expect.stringContaining("more follows")]);
  });

  it("is copy where it only looks like it", async () => {
    const { lines } = await read(`Ferry crews walk out\n\n${COPY}\nso it may be\n`);
    expect(lines.at(-1)).toBe("paragraph: so it may be");
  });
});

it("leaves carets, signs and slashes alone in other text", async () => {
  const { start, lines, warnings } = await read(
    "How 2^3 = 8 came to the harbour\n\nSo x ^ y is it. Nobody came.\n\na/b/c/\n\nIt is 3 _ 4, and <this> stays <\n",
  );
  expect(start.headline).toBe("How 2^3 = 8 came to the harbour");
  expect(lines.join()).toContain("a/b/c/");
  expect(lines.join()).toContain("3 _ 4, and <this> stays <");
  expect(warnings).toEqual([]);
});
