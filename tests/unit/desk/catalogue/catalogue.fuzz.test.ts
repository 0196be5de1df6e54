import { cp, rm } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import type { OwnedDesk } from "#desk/openDesk";
import { aClaim, anArticle, aParagraph } from "../../../support/builders";
import { ADA, accepted, freshDesk, freshFolder } from "../../../support/freshDesk";

const ACTS = 60;

/** Numbers from 0 up to 1 that are the same for the same seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** What lists and searches come to on a desk. */
async function seen(desk: OwnedDesk) {
  const queries = ["ferry", "tide har", "copper"];
  return {
    list: await desk.articles.list(),
    trash: await desk.articles.listTrash(),
    tags: await desk.articles.tags(),
    found: await Promise.all(queries.map((query) => desk.articles.list({ query }))),
  };
}

/** The same desk as somebody sees it who has the files and nothing else. */
async function seenFromNothing(dir: string) {
  const copy = await freshFolder();
  await cp(dir, copy, { recursive: true });
  await rm(join(copy, "index"), { recursive: true, force: true });
  await rm(join(copy, "desk.lock"), { force: true });
  const desk = await freshDesk({ dir: copy });
  const whole = await seen(desk);
  await desk.close();
  return whole;
}

it.each([1, 2, 3, 20310405])(
  "lists and finds as if made from nothing, whatever was done before (seed %i)",
  { timeout: 60_000 },
  async (seed) => {
    const random = randomFrom(seed);
    const pick = <Item>(items: readonly Item[]): Item | undefined => items[Math.floor(random() * items.length)];
    const words = () =>
      Array.from({ length: 3 }, () => pick(["ferry", "tide", "harbour", "copper", "ledger"])).join(" ");
    let desk = await freshDesk();
    const { dir } = desk;

    async function act(): Promise<void> {
      const one = pick(await desk.articles.list());
      switch (pick(["create", "save", "save", "text", "stage", "trash", "restore", "duplicate", "reopen"])) {
        case "create": {
          const claims = random() < 0.5 ? [aClaim({ text: words() })] : [];
          accepted(await desk.articles.create(anArticle({ headline: words(), tags: [words()], claims }), ADA));
          break;
        }
        case "save":
          if (one)
            accepted(await desk.articles.save(one.id, one.version, { details: { headline: words(), tags: [] } }, ADA));
          break;
        case "text": {
          const body = { from: 0, remove: 0, insert: [aParagraph(words())] };
          if (one) accepted(await desk.articles.save(one.id, one.version, { body }, ADA));
          break;
        }
        case "stage": {
          const stage = one?.stage === "draft" ? "in-review" : "draft";
          const command = { type: "move-to-stage", stage, reason: "", override: null } as const;
          if (one) accepted(await desk.articles.command(one.id, one.version, [command], ADA));
          break;
        }
        case "trash":
          if (one) accepted(await desk.articles.trash(one.id, ADA));
          break;
        case "restore": {
          const trashed = pick(await desk.articles.listTrash());
          if (trashed) accepted(await desk.articles.restore(trashed.summary.id, ADA));
          break;
        }
        case "duplicate":
          if (one) accepted(await desk.articles.duplicate(one.id, ADA));
          break;
        case "reopen":
          await desk.close();
          desk = await freshDesk({ dir });
          break;
      }
      if (random() < 0.2) await desk.articles.list({ query: words() });
    }

    for (let done = 0; done < ACTS; done += 1) {
      await act();
      if (done % 12 === 11) expect(await seen(desk), `after ${done + 1} acts`).toEqual(await seenFromNothing(dir));
    }
  },
);
