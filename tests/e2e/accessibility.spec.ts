import { complaintsOfAxe } from "./support/axe";
import { DISGUISED_PROGRAM, PICTURE } from "./support/files";
import { expect, test } from "./support/test";

test.use({ sample: true });

// What is still fading in would be measured in the middle of it.
test.beforeEach(({ newsroom }) => newsroom.page.emulateMedia({ reducedMotion: "reduce" }));

/** How Chromium tells of a closed gate and of a file that is not kept. */
const REFUSED = /409 \(Conflict\)|415 \(Unsupported Media Type\)/u;

for (const colorScheme of ["light", "dark"] as const) {
  test.describe(`in the ${colorScheme} theme`, () => {
    test.use({ colorScheme });

    test("everybody can use every pane", async ({ newsroom }) => {
      await newsroom.desk.open(/Port Sallow paid/u);
      await expect(newsroom.claims.meter).toBeVisible();
      expect(await complaintsOfAxe(newsroom)).toEqual([]);
      await newsroom.claims.open("The Ministry of Ports and Waterways");
      expect(await complaintsOfAxe(newsroom)).toEqual([]);
      for (const pane of [newsroom.sources, newsroom.details, newsroom.checks, newsroom.exports, newsroom.history]) {
        await pane.show();
        expect(await complaintsOfAxe(newsroom)).toEqual([]);
      }
      await newsroom.history.showClaimsToo(true);
      await expect(newsroom.history.event("Verdict").first()).toBeVisible();
      expect(await complaintsOfAxe(newsroom)).toEqual([]);
    });

    test("everybody can use the notes, open, resolved and being written", async ({ newsroom }) => {
      const { article, notes, page } = newsroom;
      await newsroom.desk.open(/Port Sallow paid/u);
      await notes.show();
      await expect(notes.panel.getByText("No notes yet")).toBeVisible();
      expect(await complaintsOfAxe(newsroom)).toEqual([]);
      await article.text.getByRole("paragraph").first().click();
      for (const text of ["Whose buoys?", "The harbour's."]) {
        await page.keyboard.press("ControlOrMeta+Alt+m");
        await page.keyboard.type(text);
        expect(await complaintsOfAxe(newsroom)).toEqual([]);
        await page.keyboard.press("Enter");
      }
      await expect(notes.threads.getByRole("listitem")).toHaveCount(2);
      expect(await complaintsOfAxe(newsroom)).toEqual([]);
      await notes.threads.getByRole("button", { name: "Resolve" }).click();
      await notes.showResolved.check();
      await notes.threads.getByRole("button").first().click();
      await expect(notes.threads).toContainText("Resolved by");
      expect(await complaintsOfAxe(newsroom)).toEqual([]);
    });

    test("everybody can use the list of what needs another look, and the question for a name", async ({ newsroom }) => {
      await newsroom.desk.reviewEntry.click();
      await expect(newsroom.desk.review).toHaveCount(2);
      await newsroom.desk.review.first().getByRole("button").click();
      await expect(newsroom.claims.header("The Ministry of Ports and Waterways")).toBeFocused();
      await newsroom.page.keyboard.press("o");
      await expect(newsroom.desk.review).toHaveCount(1);
      await expect(newsroom.desk.pane).toContainText("Is that your name?");
      expect(await complaintsOfAxe(newsroom)).toEqual([]);
    });

    test("everybody can use the desk, its trash, the palette and the settings", async ({ newsroom }) => {
      await expect(newsroom.desk.articles.first()).toBeVisible();
      expect(await complaintsOfAxe(newsroom)).toEqual([]);
      await newsroom.page.keyboard.press("ControlOrMeta+k");
      await expect(newsroom.page.getByRole("dialog", { name: "Command palette" })).toBeVisible();
      expect(await complaintsOfAxe(newsroom)).toEqual([]);
      await newsroom.palette.field.fill("the");
      await expect(newsroom.palette.group("Articles").first()).toBeVisible();
      expect(await complaintsOfAxe(newsroom)).toEqual([]);
      await newsroom.page.keyboard.press("Escape");
      await newsroom.page.keyboard.press("ControlOrMeta+/");
      await expect(newsroom.page.getByRole("dialog", { name: "Keyboard shortcuts" })).toBeVisible();
      expect(await complaintsOfAxe(newsroom)).toEqual([]);
      await newsroom.page.keyboard.press("Escape");
      await newsroom.page.keyboard.press("ControlOrMeta+,");
      await expect(newsroom.page.getByRole("dialog", { name: "Settings" })).toBeVisible();
      expect(await complaintsOfAxe(newsroom)).toEqual([]);
      await newsroom.page.keyboard.press("Escape");
      await newsroom.desk.openTrash();
      expect(await complaintsOfAxe(newsroom)).toEqual([]);
    });

    test("everybody can use the forms, and read what they refuse", async ({ newsroom, complaints }) => {
      complaints.expect(REFUSED);
      const { claims, details, exports, page } = newsroom;
      await newsroom.desk.open(/Port Sallow paid/u);
      await claims.open("They have touched bottom");
      await claims.card("They have touched bottom").getByRole("button", { name: "Add evidence with details" }).click();
      await claims.panel.getByRole("button", { name: "Add", exact: true }).click();
      await expect(claims.panel.getByRole("combobox", { name: "Source" })).toBeFocused();
      expect(await complaintsOfAxe(newsroom)).toEqual([]);
      await claims.panel.getByRole("combobox", { name: "Source" }).fill("Harbour pilot");
      await page.getByRole("option", { name: "New source" }).click();
      const dialog = page.getByRole("dialog");
      for (const terms of ["Confidential", "Off the record"]) {
        await dialog.getByRole("radio", { name: terms }).click();
        expect(await complaintsOfAxe(newsroom)).toEqual([]);
      }
      await page.keyboard.press("Escape");
      await expect(dialog).toBeHidden();

      await details.show();
      await details.text("Slug").fill("No Slug!");
      expect(await complaintsOfAxe(newsroom)).toEqual([]);
      await details.stage.focus();
      await details.moveTo("Killed");
      await dialog.getByRole("button", { name: "Kill the story" }).click();
      await expect(dialog.getByRole("textbox", { name: "Reason" })).toBeFocused();
      expect(await complaintsOfAxe(newsroom)).toEqual([]);
      await page.keyboard.press("Escape");
      await expect(details.stage).toBeFocused();
      await details.moveTo("Ready");
      await dialog.getByRole("button", { name: "all the same" }).click();
      await expect(dialog.getByRole("textbox", { name: "Reason" })).toBeFocused();
      expect(await complaintsOfAxe(newsroom)).toEqual([]);
      await page.keyboard.press("Escape");

      await exports.show();
      await exports.button.click();
      await expect(exports.panel.getByRole("alert")).toBeVisible();
      expect(await complaintsOfAxe(newsroom)).toEqual([]);
    });

    test("everybody can attach a file, and read why one is refused", async ({ newsroom, complaints }) => {
      complaints.expect(REFUSED);
      const words = "They have touched bottom";
      await newsroom.desk.open(/Port Sallow paid/u);
      await newsroom.claims.open(words);
      const form = await newsroom.claims.startEvidence(words, "Jorunn Askvale");
      await form.attach(DISGUISED_PROGRAM);
      await expect(form.refusal).toBeVisible();
      expect(await complaintsOfAxe(newsroom)).toEqual([]);
      await form.give(PICTURE);
      expect(await complaintsOfAxe(newsroom)).toEqual([]);
      await form.save();
      await expect(newsroom.claims.fileButton(words, PICTURE.name)).toBeVisible();
      expect(await complaintsOfAxe(newsroom)).toEqual([]);
    });

    test("everybody can find a claim in the palette, and a way on when an article does not come", async ({
      newsroom,
      complaints,
    }) => {
      complaints.expect(/net::ERR_FAILED/u);
      await newsroom.desk.open(/Port Sallow paid/u);
      await expect(newsroom.claims.meter).toBeVisible();
      await newsroom.palette.open();
      await newsroom.palette.field.fill("@");
      await expect(newsroom.palette.group("Claims").first()).toBeVisible();
      expect(await complaintsOfAxe(newsroom)).toEqual([]);
      await newsroom.page.keyboard.press("Escape");
      await newsroom.page.route(/\/api\/articles\/[0-9A-Z]{26}$/u, (route) => route.abort());
      await newsroom.desk.open(/Flood warning/u);
      await expect(newsroom.page.getByRole("main").getByRole("alert")).toBeVisible();
      expect(await complaintsOfAxe(newsroom)).toEqual([]);
    });

    test("everybody can read Arabic copy", async ({ newsroom }) => {
      await newsroom.desk.open(/محطة/u);
      await expect(newsroom.claims.meter).toBeVisible();
      expect(await complaintsOfAxe(newsroom)).toEqual([]);
    });
  });
}

test("a screen reader is told where a claim begins and ends, and how it stands", async ({ newsroom }) => {
  await newsroom.desk.open(/Port Sallow paid/u);
  const claim = newsroom.article.text.locator("[role=mark]").filter({ hasText: "310,000 cubic metres" }).last();
  await expect(claim).toHaveAccessibleDescription("Claim: Verified");
});

test("the bar, the meter and an open claim say what they are, and what can be done with them", async ({ newsroom }) => {
  const { bar, claims } = newsroom;
  await newsroom.desk.open(/Port Sallow paid/u);
  await claims.open("They have touched bottom");
  await expect(bar).toMatchAriaSnapshot(`
    - banner:
      - heading "Stet" [level=1]
      - toolbar "Article and window":
        - button "Hide desk" [pressed]
        - 'button "Slug: deep-channel-contract"'
        - 'button "Stage: Fact-check"'
        - 'button "Claims: Disputed 6 of 12 verified"'
        - 'button "Checks: gate closed, 4 errors"'
        - status: Saved
        - button "Switch to dark"
        - button "Export"
        - button "Hide inspector" [pressed]
  `);
  await expect(claims.panel).toMatchAriaSnapshot(`
    - tabpanel "Claims 5 open":
      - status: "6 of 12 claims verified; 2 to check, 1 needs another look, 3 disputed, unverifiable or false."
      - toolbar "Claims":
        - button "Previous claim"
        - button "Next claim"
        - button "Next open claim"
        - button "Filter claims"
      - list "Claims in the text"
  `);
  await expect(claims.card("They have touched bottom")).toMatchAriaSnapshot(`
    - listitem:
      - button /They have touched bottom.*Unchecked 2 pieces of evidence Assigned to Nell Carrowby/ [expanded]
      - radiogroup "Verdict":
        - radio "Unchecked" [checked]
        - radio "Checking"
        - radio "Verified"
        - radio "Disputed"
        - radio "Unverifiable"
        - radio "False"
      - textbox "How do you know?"
      - region "Evidence":
        - heading "Evidence" [level=3]
        - button "Add evidence"
        - button "Add evidence with details"
        - list "Evidence"
      - group:
        - combobox "Assigned to"
      - button "Take it"
      - region "Fact check":
        - button "Fact check not published"
      - button "History (4)"
      - button "Go to the text"
      - button "Unmark"
  `);
});

test("a save is no news to a screen reader, a failed one is @browser-only", async ({ newsroom, complaints }) => {
  complaints.expect(/net::ERR_FAILED/u);
  await newsroom.desk.open(/Flood warning/u);
  await expect(newsroom.saveState).toHaveAttribute("aria-live", "off");
  await newsroom.page.route("**/api/articles/*", (route) =>
    route.request().method() === "PATCH" ? route.abort() : route.continue(),
  );
  await newsroom.article.text.press("ControlOrMeta+End");
  await newsroom.page.keyboard.type(" The level gauge is out of order.");
  await expect(newsroom.saveState.getByRole("alert")).toContainText("Not saved");
});

test.describe("magnified to 400 %", () => {
  test.use({ viewport: { width: 360, height: 640 } });

  test("page and pane stand one below the other, and nothing is out of reach sideways", async ({ newsroom }) => {
    const { article, bar, claims, desk, page } = newsroom;
    await desk.open(/Port Sallow paid/u);
    await claims.open("They have touched bottom");
    await bar.getByRole("button", { name: "Show desk" }).click();
    await expect(claims.panel).toBeHidden();
    await desk.open(/Flood warning/u);
    await expect(article.headline).toHaveValue(/Flood warning/u);
    await bar.getByRole("button", { name: "Export" }).click();
    await expect(newsroom.exports.button).toBeVisible();
    for (const control of [...(await bar.getByRole("button").all()), article.headline, newsroom.exports.button]) {
      await control.click({ trial: true });
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  });
});

test("what is printed is the article alone, to its last word", async ({ newsroom }) => {
  const { article, bar, claims, desk, page } = newsroom;
  await desk.open(/Port Sallow paid/u);
  await expect(article.figure.first()).toBeVisible();
  await page.emulateMedia({ media: "print" });
  for (const screenOnly of [bar, desk.pane, claims.pane, article.toolbar]) await expect(screenOnly).toBeHidden();
  await expect(article.text).toBeVisible();
  const cut = await article.text.evaluate((text) => {
    const end = text.getBoundingClientRect().bottom + window.scrollY;
    return end - document.documentElement.scrollHeight;
  });
  expect(cut, "pixels of the article below the end of the last sheet").toBeLessThanOrEqual(1);
});
