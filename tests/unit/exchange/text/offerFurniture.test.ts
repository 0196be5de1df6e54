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
    ["Updated 5 hours ago"],
    ["Sign up for our daily briefing and never miss a story."],
    ["Visit us for more stories like this one, and tell your friends."],
    ["To support our journalism, become a member today."],
    ["Follow Ada Quill on Mastodon, or subscribe to our newsletter"],
    ["This website uses cookies."],
    ["Contact the author: ada@courier.example"],
    ["Photo: Dov Lem/Courier"],
    ["اقرأ أيضا: كيف بني الرصيف"],
    ["شارك على فيسبوك"],
    ["3 مارس 2026"],
    ["פורסם ב-3 במרץ 2026"],
    ["כל הזכויות שמורות"],
    ["Lesen Sie auch: Die Mole von Süderhöft"],
    ["Veröffentlicht am 3. März 2026 um 10:15 Uhr"],
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
