import type { Page } from "@playwright/test";
import { expect, test } from "./support/test";

test.use({ sample: true });

test("whatever closes, the focus is somewhere", async ({ newsroom }) => {
  const { bar, claims, desk, page } = newsroom;
  await desk.open(/Port Sallow paid/u);
  await expect(claims.meter).toBeVisible();

  const more = desk.pane.getByRole("button", { name: "More" });
  await more.focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("menu")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(more).toBeFocused();

  for (const [keys, name] of [
    ["ControlOrMeta+k", "Command palette"],
    ["ControlOrMeta+,", "Settings"],
    ["ControlOrMeta+/", "Keyboard shortcuts"],
  ] as const) {
    await page.keyboard.press(keys);
    await expect(page.getByRole("dialog", { name })).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(page.getByRole("dialog", { name })).toBeHidden();
    await expect(more).toBeFocused();
  }

  // With the focus in it, the pane goes.
  await page.keyboard.press("ControlOrMeta+1");
  await expect(bar.getByRole("button", { name: "Show desk" })).toBeFocused();
  await page.keyboard.press("ControlOrMeta+5");
  await expect(page.getByRole("tab", { name: "Details" })).toBeFocused();
  await page.keyboard.press("ControlOrMeta+2");
  await expect(bar.getByRole("button", { name: "Show inspector" })).toBeFocused();
});

test("a row that goes gives the focus to its neighbour, and a message that goes keeps it off the void", async ({
  newsroom,
}) => {
  const { desk, page } = newsroom;
  const first = desk.articles.first().getByRole("button").first();
  await first.focus();
  await page.keyboard.press("Delete");
  await expect(desk.articles).toHaveCount(7);
  await expect(first).toBeFocused();
  const undo = newsroom.messages.getByRole("button", { name: "Undo" });
  await undo.focus();
  await page.keyboard.press("Enter");
  await expect(desk.articles).toHaveCount(8);
  await expect(undo).toBeHidden();
  await expect.poll(() => page.evaluate(() => document.activeElement !== document.body)).toBe(true);
});

test("a message covers neither the question for a name nor anything at the foot of the desk", async ({ newsroom }) => {
  const { desk, page } = newsroom;
  await desk.reviewEntry.click();
  await desk.review.first().getByRole("button").click();
  await expect(newsroom.claims.header("The Ministry of Ports and Waterways")).toBeFocused();
  await page.keyboard.press("o");
  const answer = desk.pane.getByRole("button", { name: "Not now" });
  await expect(answer).toBeVisible();
  await page.keyboard.press("u");
  await page.keyboard.press("F9");
  await page.keyboard.press("F9");
  await answer.click({ trial: true });
});

/** Where the focus is, in words; empty when it is nowhere, or on something that nobody sees. */
function focusedNow(page: Page): Promise<string> {
  return page.evaluate(() => {
    const at = document.activeElement;
    if (!at || at === document.body || at.matches("dialog, #root") || !at.checkVisibility()) return "";
    return at.getAttribute("aria-label") || at.textContent?.trim() || at.id || at.tagName;
  });
}

test("whatever dialog closes, the focus comes back to where it was asked for", async ({ newsroom, complaints }) => {
  // How Chromium tells of a closed gate.
  complaints.expect(/409 \(Conflict\)/u);
  const { desk, details, page, sources } = newsroom;
  await desk.open(/Port Sallow paid/u);
  await expect(newsroom.claims.meter).toBeVisible();
  const dialog = page.getByRole("dialog");
  const leave = async () => {
    await expect(dialog).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(dialog).toBeHidden();
  };

  await sources.show();
  const name = (await sources.panel.getByRole("listitem").first().getByRole("button").first().textContent()) ?? "";
  for (const action of ["Merge into another source…", "Retract…"] as const) {
    await sources.act(name, action);
    await leave();
    await expect(sources.menuOf(name)).toBeFocused();
  }
  const newSource = sources.panel.getByRole("button", { name: "New source" });
  await newSource.click();
  await leave();
  await expect(newSource).toBeFocused();
  await sources.open(name);
  await leave();
  await expect(sources.row(name).getByRole("button", { name, exact: true })).toBeFocused();

  await details.show();
  await details.stage.focus();
  await details.moveTo("Ready");
  await leave();
  await expect(details.stage).toBeFocused();
  const yourName = desk.pane.getByRole("button", { name: "Set your name" });
  await yourName.click();
  await leave();
  await expect(yourName).toBeFocused();
  const filter = desk.pane.getByRole("button", { name: "Filter articles" });
  await filter.click();
  await leave();
  await expect(filter).toBeFocused();

  await newsroom.article.select("spring tide");
  await newsroom.palette.go("Link", "Link…");
  await leave();
  await expect(newsroom.article.text).toBeFocused();
});

test("whatever is taken away, the focus stays with what is left", async ({ newsroom }) => {
  const { claims, desk, details, notes, page } = newsroom;
  await desk.open(/Port Sallow paid/u);
  await claims.open("They have touched bottom");
  const card = claims.card("They have touched bottom");
  const gone = async (what: string, take: () => Promise<void>) => {
    await take();
    await expect.poll(() => focusedNow(page), { message: what }).not.toBe("");
  };
  await gone("evidence", () =>
    card
      .getByRole("button", { name: /^Remove evidence/u })
      .first()
      .click(),
  );
  await gone("a claim without text", () => claims.panel.getByRole("button", { name: "Dismiss" }).click());
  await claims.narrow("Verdict", /^Verified/u);
  await gone("a filter", () => claims.filters.getByRole("button").first().click());
  await gone("a claim's mark", () => card.getByRole("button", { name: "Unmark" }).click());
  await details.show();
  await gone("a tag", () => details.chip("harbour").click());

  await newsroom.article.text.getByRole("paragraph").first().click();
  await page.keyboard.press("ControlOrMeta+Alt+m");
  await page.keyboard.type("Whose buoys?");
  await page.keyboard.press("Enter");
  await expect(notes.threads).toHaveCount(1);
  await gone("a thread", () => notes.threads.getByRole("button", { name: "Delete message" }).click());
  await expect(notes.threads).toHaveCount(0);

  await desk.act(/Flood warning/u, "Move to trash");
  await expect.poll(() => focusedNow(page), { message: "an article" }).not.toBe("");
  await desk.openTrash();
  await gone("a place in the trash", () => desk.restore("Flood warning"));
});

test("a message that is being changed outlives Escape, and what was given up comes back with undo", async ({
  newsroom,
}) => {
  const { article, notes, page } = newsroom;
  await newsroom.desk.open(/Flood warning/u);
  await article.text.getByRole("paragraph").first().click();
  await page.keyboard.press("ControlOrMeta+Alt+m");
  await page.keyboard.type("Which gauge?");
  await page.keyboard.press("Enter");
  await notes.threads.getByRole("button", { name: "Edit message" }).click();
  const field = notes.threads.getByRole("textbox", { name: "Your message" });
  await expect(field).toBeFocused();
  await page.keyboard.type(" The lower one?");
  await page.keyboard.press("Escape");
  await expect(notes.threads.getByRole("button").first()).toBeFocused();
  await expect(field).toHaveValue("Which gauge? The lower one?");
  // It waits while its thread is closed, and takes the focus from nobody when that opens.
  await page.keyboard.press("Enter");
  await expect(notes.threads).toContainText("Changed, not saved yet");
  await page.keyboard.press("Enter");
  await expect(field).toHaveValue("Which gauge? The lower one?");
  await expect(field).not.toBeFocused();
  await notes.threads.getByRole("button", { name: "Cancel" }).first().click();
  await expect(field).toBeHidden();
  await newsroom.messages.getByRole("button", { name: "Undo" }).click();
  await expect(field).toHaveValue("Which gauge? The lower one?");
  await field.press("Enter");
  await expect(notes.threads).toContainText("Which gauge? The lower one?");
  await expect(field).toBeHidden();
});
