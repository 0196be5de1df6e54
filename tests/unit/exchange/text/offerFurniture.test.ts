import { describe, expect, it } from "vitest";
import { imported, outline, startOf } from "../support";

const COPY = "The gates opened at nine. Nobody was there to see it.";

/** What is offered for removal from a text with these lines within or after its copy. */
async function offered(lines: readonly string[], after = COPY): Promise<string[]> {
  const text = ["Harbour reopens", "By Ada Quill", COPY, ...lines, after].filter((line) => line !== "").join("\n\n");
  const { furniture } = await imported("story.txt", text);
  return furniture.flatMap((offer) => offer.text.split("\n"));
}

describe("what is offered for removal", () => {
  it.each([
    ["Read more: How the east pier fell"],
    ["Advertisement"],
    ["Share on Facebook"],
    ["12 comments"],
    ["3 min read"],
    ["Sign up for our daily briefing and never miss a story."],
    ["Visit us for more stories like this one, and tell your friends."],
    ["To support our journalism, become a member today."],
    ["Follow Ada Quill on Mastodon, or subscribe to our newsletter"],
    ["This website uses cookies."],
    ["Contact the author: ada@courier.example"],
    ["Photo: Dov Lem/Courier"],
    ["اقرأ أيضا: كيف بني الرصيف"],
    ["شارك على فيسبوك"],
    ["כל הזכויות שמורות"],
    ["Lesen Sie auch: Die Mole von Süderhöft"],
    ["Lire aussi : Le quai de Port-Ézelle"],
  ])("is %j", async (line) => {
    expect(await offered([line])).toEqual([line]);
  });

  it.each([
    ["Residents call for the site to be closed, and for a new page in its history."],
    ["“Our allies must support us,” the minister said."],
    ["Ministers visit the site of the website's first server on Monday."],
    ["She follows him on every journey."],
    ["The comments were read with interest."],
    ["On 3 March 2026 the harbour froze."],
    ["Joining the queue took hours on the first channel ferry."],
    ["Terms of the sale were not disclosed."],
    ["Copyright law is to change, the minister said."],
    ["Related costs rose in every port."],
    ["Recommended doses were exceeded on both boats."],
    ["Follow the path at the east quay."],
    ["“Follow us on the pilot boat,” she said."],
    ["Picture, if you will, a harbour without boats."],
    ["Q: What do you think? Is it over?"],
    ["A: Our app was down that night."],
    ["What do you think? Was it worth it?"],
  ])("is not the sentence %j", async (line) => {
    expect(await offered([line])).toEqual([]);
  });

  it("takes in the titles under a label, up to the next sentence", async () => {
    expect(await offered(["Related:", "The flood of 2019", "The fire of 2022"])).toEqual([
      "Related:",
      "The flood of 2019",
      "The fire of 2022",
    ]);
  });

  it("takes in the caption under its label, and the standfirst is none", async () => {
    const text = `Harbour reopens\nBy Ada Quill\nImage caption\nA roof lies in Mill Street on Sunday morning\n\n${COPY}`;
    const result = await imported("story.txt", text);
    expect(startOf(result).standfirst).toBe("");
    expect(result.furniture).toMatchObject([{ from: 0, count: 2 }]);
  });

  it("takes in a note about the author at the end, and no sentence about the author before it", async () => {
    const bio = "Ada Quill is the Courier's harbour correspondent. She lives in Ebbridge.";
    expect(await offered([bio], "")).toEqual([bio]);
    expect(await offered([bio])).toEqual([]);
    expect(await offered(["Ada Quill is not to blame."], "")).toEqual([]);
  });

  it("takes in the signature of a mail, which is no subheading", async () => {
    const text = `Harbour reopens\n\n${COPY}\n\n-- \nAda Quill\nThe Selwick Courier`;
    const result = await imported("story.txt", text);
    expect(result.furniture).toMatchObject([{ reason: "the signature of a mail", from: 1, count: 3 }]);
    expect(outline(startOf(result).body)).toContain("paragraph: Ada Quill");
  });
});

describe("a date or time", () => {
  const DATES = [
    "Updated 5 hours ago",
    "3 مارس 2026",
    "פורסם ב-3 במרץ 2026",
    "Veröffentlicht am 3. März 2026 um 10:15 Uhr",
    "12 May 2031",
    "Published 12 May 2031, 10:04",
  ];

  it.each(DATES)("is the page's above and below the article, and the article's within it: %s", async (line) => {
    const above = await imported("story.txt", `Harbour reopens\n\nBy Ada Quill\n\n${line}\n\n${COPY}\n\n${COPY}`);
    expect(above.furniture).toMatchObject([{ text: line, from: 0 }]);
    expect(await offered([COPY, line], "")).toEqual([line]);
    expect(await offered([line])).toEqual([]);
  });

  it.each([
    ["a live report", ["10:04", "The boat casts off.", "10.20 am", "It is past the mole.", "11:00 Uhr", "It is gone."]],
    [
      "a timeline",
      ["12 May 2031", "The pier falls.", "14 May 2031", "The mayor resigns.", "1 June 2031", "It reopens."],
    ],
    ["a list of days", ["Open days:", "12 May 2031", "14 May 2031", "1 June 2031"]],
    ["a last list", ["The boat leaves at:", "12 May 2031"]],
    ["a list of times", ["The boat leaves often.", "10:04", "10:34", "11:04"]],
    ["a timetable", ["10:04 10:34 11:04", "11:04 11:34 12:04", "Not on Sundays."]],
  ])("is an entry of %s", async (_, lines) => {
    const text = ["Ferry returns", "By Ada Quill", ...lines].join("\n\n");
    expect((await imported("story.txt", text)).furniture).toEqual([]);
    expect(await offered(lines, "")).toEqual([]);
    expect(await offered(lines)).toEqual([]);
  });

  it("is no heading of the page's, whatever stands under it", async () => {
    const page = (body: string) => `# Ferry returns\n\n${body}`;
    const ticker = page("## 10:04\n\nThe boat casts off.\n\n## 12 May 2031\n\nIt is gone.\n\n## 13 May 2031\n");
    expect((await imported("story.md", ticker)).furniture).toEqual([]);
  });

  it("stays in a table and a list", async () => {
    const table = "| Boat | Leaves |\n| --- | --- |\n| Ada | 10:04 |\n| 12 May 2031 | 11:04 |";
    const text = `# Ferry returns\n\nIt leaves often. Ask on the quay.\n\n- 10:04\n- 12 May 2031\n\n${table}\n`;
    expect((await imported("story.md", text)).furniture).toEqual([]);
  });

  it("is kept where the same day stood beside the byline", async () => {
    const text = `Ferry returns\n\nBy Ada Quill | 12 May 2031\n\n${COPY}\n\n12 May 2031\n\n${COPY}`;
    expect((await imported("story.txt", text)).furniture).toMatchObject([{ text: "12 May 2031", from: 0, count: 1 }]);
  });

  it("goes no further under a link to another article", async () => {
    expect(await offered(["Related:", "The flood of 2019", "10:04", "The boat is back."])).toEqual([
      "Related:",
      "The flood of 2019",
    ]);
  });
});

describe("what an article's own headings and breaks are", () => {
  it.each(["More from the captain", "Close", "Copyright", "Comments"])("%s is one over copy", async (heading) => {
    const text = `# Ferry returns\n\n${COPY}\n\n## ${heading}\n\n${COPY}\n\n${COPY}\n`;
    expect((await imported("story.md", text)).furniture).toEqual([]);
  });

  it("is no signature where copy stands below two hyphens", async () => {
    const long = `${"The boat went out again and again ".repeat(5)}until the night.`;
    expect(await offered(["--", long], "It was over.")).toEqual([]);
  });

  it("is kept in an interview", async () => {
    const lines = ["Who paid?", "Nobody would say. The council kept its books shut.", "What do you think?", COPY];
    expect(await offered(lines)).toEqual([]);
  });
});
