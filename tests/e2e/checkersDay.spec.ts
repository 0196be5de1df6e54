import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Newsroom } from "./pages/newsroom";
import { stet } from "./support/stet";
import { expect, test } from "./support/test";
import { CLAIMS, WEIR_STORY } from "./support/weirStory";

const SOURCES = [
  { kind: "document", name: "Minutes of the council" },
  { kind: "document", name: "Deed of 1985" },
  { kind: "document", name: "Engineer’s report" },
  { kind: "dataset", name: "Gauge at the footbridge" },
  { kind: "organisation", name: "Works office" },
  { kind: "organisation", name: "Anglers’ club" },
];

/** What Chromium writes down when the desk refuses what was asked. */
const REFUSED = /status of 4\d\d/u;

test("a fact-checker takes a story through a closed gate with the keyboard alone", async ({
  start,
  desk,
  folder,
  complaints,
}) => {
  // A working day in half a minute; on a busy machine, in a whole one.
  test.slow();
  const copy = join(folder, "weir.md");
  await writeFile(copy, WEIR_STORY);
  await stet(desk, "import", copy);
  const newsroom = await start();
  const { article, claims, exports, page } = newsroom;
  const { keyboard } = page;
  await furnish(newsroom);
  const press = async (...keys: readonly string[]) => {
    for (const key of keys) await keyboard.press(key);
  };
  /** Links the first source that the typed letters leave, and lands on the card again. */
  const link = async (letters: string) => {
    await press("e");
    await keyboard.type(letters);
    await press("Enter");
  };
  const isOpen = (words: string) => expect(claims.header(words)).toHaveAttribute("aria-expanded", "true");

  await test.step("reads the story, and marks what can be checked", async () => {
    await press("ControlOrMeta+Shift+F", "ArrowDown", "Enter");
    await newsroom.tabTo(article.text);
    await article.walkToStart();
    for (const words of Object.values(CLAIMS)) {
      await article.walkDownTo(words);
      await press("ControlOrMeta+Shift+M");
    }
    await expect(claims.meter).toHaveText("0 of 12 claims verified; 12 to check.");
  });

  await test.step("checks one after the other, without leaving", async () => {
    // From the last one round to the first.
    await press("F9");
    await expect(claims.header(CLAIMS.vote)).toBeFocused();
    await link("min");
    await press("3", "l");
    await keyboard.type("Item 4");
    await press("Enter", "n");
    await expect(claims.header(CLAIMS.vote)).toContainText("Verified");

    await isOpen(CLAIMS.crown);
    await link("deed");
    await press("3", "n");

    await isOpen(CLAIMS.price);
    await press("e");
    await keyboard.type("Draft contract");
    await press("Enter");
    await newsroom.tabTo(page.getByRole("dialog").getByRole("button", { name: "Add source" }));
    await press("Enter");
    await expect(claims.header(CLAIMS.price)).toBeFocused();
    await press("3", "n");

    await isOpen(CLAIMS.quote);
    await link("eng");
    await press("3", "n");

    // The same report: four keys from one open claim to the next.
    await isOpen(CLAIMS.width);
    await expect(article.text.getByText(CLAIMS.width)).toBeInViewport();
    await press("e", "Enter", "3", "n");
    await expect(claims.header(CLAIMS.width)).toContainText("Verified");

    await isOpen(CLAIMS.flood);
    await link("gau");
    await press("3", "n");

    // A colleague has the list of the houses.
    await isOpen(CLAIMS.homes);
    const assignee = claims.card(CLAIMS.homes).getByRole("combobox", { name: "Assigned to" });
    await newsroom.tabTo(assignee);
    await keyboard.type("Bo Lund");
    await press("Escape");
    await newsroom.tabTo(claims.header(CLAIMS.homes), "Shift+Tab");
    await expect(claims.header(CLAIMS.homes)).toContainText("Bo Lund");
    await press("n");

    // A slip of the finger, and back.
    await isOpen(CLAIMS.power);
    await link("works");
    await press("6");
    await expect(claims.header(CLAIMS.power)).toContainText("False");
    await press("u");
    await expect(claims.header(CLAIMS.power)).toContainText("Unchecked");
    await press("3", "n");

    await isOpen(CLAIMS.salmon);
    await link("ang");
    await press("Shift+E");
    await expect(claims.picker("contradicts")).toBeFocused();
    await keyboard.type("wor");
    await press("Enter", "4", "n");
    await expect(claims.header(CLAIMS.salmon)).toContainText("Disputed");
    await expect(claims.header(CLAIMS.salmon)).toContainText("1 contradicts");

    await isOpen(CLAIMS.jobs);
    await newsroom.tabTo(claims.note(CLAIMS.jobs));
    await keyboard.type("Counted them in the yard");
    await press("Escape", "3", "n");

    await isOpen(CLAIMS.debt);
    await link("min");
    await press("3", "n");

    await isOpen(CLAIMS.petition);
    await press("e", "Enter", "3", "n");
  });

  await test.step("takes over what a colleague left, and nothing is open", async () => {
    await expect(claims.header(CLAIMS.homes)).toBeFocused();
    await press("t");
    await expect(claims.header(CLAIMS.homes)).toContainText("Oona Tressider");
    await link("works");
    await press("3", "n");
    await expect(page.getByText("No claim is open: 11 verified, 1 disputed or unverifiable.")).toBeVisible();
  });

  await test.step("is kept back at the gate: the disputed claim must say whose it is", async () => {
    await press("ControlOrMeta+Shift+E");
    await newsroom.tabTo(exports.format);
    await keyboard.type("Mark");
    await newsroom.tabTo(exports.button);
    complaints.expect(REFUSED);
    await press("Enter");
    await expect(exports.refusal).toContainText("gate is closed");

    await press("Shift+F9", "j", "j");
    await expect(claims.header(CLAIMS.salmon)).toBeFocused();
    // To its end in the text.
    await press("Escape", "ArrowRight");
    await keyboard.type(" So says the anglers’ club; the works office denies it.");
    await expect(claims.header(CLAIMS.salmon)).not.toContainText("changed since");
  });

  await test.step("sends it through the open gate", async () => {
    await press("ControlOrMeta+Shift+E");
    await newsroom.tabTo(exports.button);
    const file = await newsroom.host.savedFile(() => press("Enter"));
    expect(file.text).toContain("the works office denies it.");
    expect(file.text).not.toContain("NOT VERIFIED");
  });

  await test.step("sees the reporter change three sentences, and a pair of quotation marks", async () => {
    await newsroom.tabTo(article.text, "Shift+Tab");
    await article.walkToStart();
    const change = async (claim: string, from: string, to: string) => {
      await article.walkDownTo(claim);
      await article.selectByKey(from);
      await keyboard.insertText(to);
    };
    await change(CLAIMS.price, "2.3", "2.4");
    await change(CLAIMS.quote, '"no worse than a wet Sunday"', "“no worse than a wet Sunday”");
    await change(CLAIMS.homes, "212", "221");
    await change(CLAIMS.debt, "41", "44");
    // To the card of the claim that the caret is in.
    await press("Shift+F9");
    await expect(claims.header("44 million crowns")).toBeFocused();
    await expect(claims.meter).toHaveText(
      "8 of 12 claims verified; 3 need another look, 1 disputed, unverifiable or false.",
    );
    await expect(claims.stale).toHaveText([/2\.4 million/u, /221 homes/u, /44 million/u]);
  });

  await test.step("has the last change undone, and the verdict is as good as before", async () => {
    await press("Escape", "ControlOrMeta+z");
    await expect(claims.header(CLAIMS.debt)).not.toContainText("changed since");
    await expect(claims.stale).toHaveCount(2);
  });

  await test.step("confirms one for its new words, and opens the other again", async () => {
    await press("F9");
    const price = claims.card("2.4 million crowns");
    await expect(claims.header("2.4 million crowns")).toBeFocused();
    await expect(price.getByRole("deletion")).toContainText("2.3");
    await expect(price.getByRole("insertion")).toContainText("2.4");
    await press("Tab");
    await keyboard.type("The contract was amended on Wednesday");
    await press("Escape", "r");
    await expect(claims.header("2.4 million crowns")).toContainText("Verified");
    await expect(claims.header("2.4 million crowns")).not.toContainText("changed since");

    await press("n");
    await expect(claims.header("221 homes")).toBeFocused();
    await press("o");
    await expect(claims.header("221 homes")).toContainText("Unchecked");
    await expect(claims.meter).toHaveText("10 of 12 claims verified; 1 to check, 1 disputed, unverifiable or false.");
    await newsroom.saved();
  });
});

/** The desk as it was before this story: a name for whoever checks, and the sources that everybody uses. */
async function furnish({ page }: Newsroom): Promise<void> {
  const send = (method: "PATCH" | "POST", path: string, body: object) =>
    page.evaluate(async ([path, init]) => (await fetch(path, init)).ok, [
      path,
      { method, body: JSON.stringify(body), headers: { "content-type": "application/json" } },
    ] as const);
  expect(await send("PATCH", "/api/desk", { name: "Oona Tressider", initials: "OT" })).toBe(true);
  for (const source of SOURCES) {
    expect(await send("POST", "/api/sources", { terms: "on-the-record", ...source })).toBe(true);
  }
}
