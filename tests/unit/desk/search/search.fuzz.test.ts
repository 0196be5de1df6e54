import { cp, rm } from "node:fs/promises";
import { join } from "node:path";
import fc from "fast-check";
import { expect, it } from "vitest";
import type { OwnedDesk } from "#desk/openDesk";
import { aBody, anArticle, aParagraph } from "../../../support/builders";
import { damage, jsonAt } from "../../../support/deskFiles";
import { ADA, accepted, freshDesk, freshFolder } from "../../../support/freshDesk";
import { fuzzing, LONGEST_MS } from "../../../support/fuzzing";

const WORDS = ["ferry", "ferryman", "harbour", "harbours", "tide", "copper", "الميناء", "محطة", "港口", "zoë"];
const QUERIES = [
  "ferry",
  "harb tide",
  '"ferry tide"',
  "tide -copper",
  "harbuor",
  "coper ferry",
  "ميناء",
  "港口",
  "口港",
  "zoe",
  "tag:cop",
  "-tag:copper tide",
  "stage:draft ferry",
];

const someWords = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 4 }).map((words) => words.join(" "));
const act = fc.record({
  what: fc.constantFrom(
    "create",
    "create",
    "headline",
    "text",
    "tags",
    "trash",
    "restore",
    "outside",
    "remove",
    "reopen",
  ),
  which: fc.nat(),
  words: someWords,
});

/** What searches come to: which articles in which order, and what was looked for. */
async function found(desk: OwnedDesk) {
  await desk.articles.list({ query: "anything" });
  return Promise.all(
    QUERIES.map(async (query) => {
      const { articles, corrected, searched } = accepted(await desk.articles.search({ query }));
      return { query, corrected, whole: searched.ready === searched.total, ids: articles.map(({ id }) => id) };
    }),
  );
}

it("finds the same as an index made from nothing, whatever was done before", { timeout: LONGEST_MS }, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(act, { minLength: 8, maxLength: 24 }), async (acts) => {
      let desk = await freshDesk();
      const { dir } = desk;
      for (const { what, which, words } of acts) {
        const listed = await desk.articles.list();
        const one = listed[which % Math.max(1, listed.length)];
        const path = one && join(dir, "articles", `${one.id}.json`);
        const save = (patch: object) => one && desk.articles.save(one.id, one.version, patch, ADA);
        if (what === "create") {
          await desk.articles.create(anArticle({ headline: words, body: aBody(aParagraph(words)) }), ADA);
        } else if (what === "headline") await save({ details: { headline: words } });
        else if (what === "tags") await save({ details: { tags: words.split(" ") } });
        else if (what === "text") await save({ body: { from: 0, remove: 1, insert: [aParagraph(words)] } });
        else if (what === "trash" && one) await desk.articles.trash(one.id, ADA);
        else if (what === "restore") {
          const trashed = await desk.articles.listTrash();
          const again = trashed[which % Math.max(1, trashed.length)];
          if (again) await desk.articles.restore(again.summary.id, ADA);
        } else if (what === "outside" && path) {
          await damage(path, JSON.stringify({ ...(await jsonAt(path)), headline: words }));
          await desk.lookOutside();
        } else if (what === "remove" && path) {
          await rm(path);
          await desk.lookOutside();
        } else if (what === "reopen") {
          if (which % 2 === 0) await desk.articles.list({ query: "anything" });
          await desk.close();
          desk = await freshDesk({ dir });
        }
      }
      const seen = await found(desk);
      await desk.close();
      const copy = await freshFolder();
      await cp(dir, copy, { recursive: true });
      await rm(join(copy, "index"), { recursive: true, force: true });
      const fresh = await freshDesk({ dir: copy });
      expect(seen).toEqual(await found(fresh));
      await fresh.close();
    }),
    fuzzing(12),
  );
});
