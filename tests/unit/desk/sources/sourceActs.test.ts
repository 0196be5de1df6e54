import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import type { Article } from "#core/article/article";
import { claimState } from "#core/claims/claimState";
import { viewClaims } from "#core/claims/claimView";
import { brokenEntries } from "#core/claims/ledger";
import type { DeskEvent } from "#core/events/deskEvent";
import { nodeFileSystem } from "#desk/disk/nodeFileSystem";
import { type OwnedDesk, openDesk } from "#desk/openDesk";
import { aClaim, anArticle, anId, aPieceOfEvidence, sourceFields } from "../../../support/builders";
import { damage, jsonAt } from "../../../support/deskFiles";
import { diskError, faultyDisk } from "../../../support/faultyDisk";
import { ADA, accepted, codeOf, freshFolder, freshDesk as someDesk } from "../../../support/freshDesk";

const WINDOW = { by: "Ada Quill", origin: "window-7" };
const FINAL = { draft: true, override: null };
const EXPORTED = { format: "html", sha256: "0".repeat(64), version: 1 };

let time = Date.parse("2031-06-01T10:00:00.000Z");

/** A minute later at each look: after everything that the builders say was done. */
function now(): Date {
  time += 60_000;
  return new Date(time);
}

const freshDesk = (options: Parameters<typeof someDesk>[0] = {}) => someDesk({ now, ...options });

/** A verified claim that rests on these sources. */
const resting = (...sourceIds: string[]) =>
  aClaim({ verdict: "verified", evidence: sourceIds.map((sourceId) => aPieceOfEvidence({ sourceId })) });

async function put(desk: OwnedDesk, ...sourceIds: string[]): Promise<Article> {
  return accepted(await desk.articles.create(anArticle({ claims: [resting(...sourceIds)] }), ADA));
}

async function addSource(desk: OwnedDesk, fields: Parameters<typeof sourceFields>[0] = {}): Promise<string> {
  return accepted(await desk.sources.add(sourceFields(fields), ADA)).id;
}

/** What the ledgers of an article say of sources, in order, and whether its claims are stale. */
async function seenIn(desk: OwnedDesk, id: string) {
  const article = accepted(await desk.articles.get(id));
  const views = viewClaims(article.body, article.claims);
  const acts = Object.values(article.claims).flatMap(({ ledger }) =>
    ledger.map(({ act }) => act).filter((act) => act.startsWith("source-") || act === "evidence-changed"),
  );
  expect(Object.values(article.claims).flatMap(brokenEntries)).toEqual([]);
  return { version: article.version, acts, stale: views.map(({ stale }) => stale) };
}

describe("retracting a source", () => {
  it("makes one new version of every article that rests on it, and tells the windows", async () => {
    const desk = await freshDesk();
    const sourceId = await addSource(desk);
    const [one, two, other] = [await put(desk, sourceId), await put(desk, sourceId), await put(desk, anId())];
    const heard: DeskEvent[] = [];
    desk.subscribe((event) => heard.push(event));

    const uses = accepted(await desk.sources.retract(sourceId, " The recording was forged. ", WINDOW));

    for (const { id } of [one, two]) {
      expect(await seenIn(desk, id)).toEqual({ version: 2, acts: ["source-retracted"], stale: [true] });
    }
    expect(await seenIn(desk, other.id)).toMatchObject({ version: 1, acts: [] });
    expect(uses.articles.map(({ summary, claims }) => [summary.id, claims[0]?.stale]).sort()).toEqual(
      [one.id, two.id].sort().map((id) => [id, true]),
    );
    expect(heard[0]).toEqual({ type: "sources-changed", origin: "window-7" });
    // From no window, so that the one that asked for it takes them over as well.
    expect(heard.slice(1).map((event) => [event.type, event.origin])).toEqual([
      ["article-saved", null],
      ["article-saved", null],
    ]);
    expect((await desk.sources.list())[0]?.retraction).toMatchObject({
      by: "Ada Quill",
      reason: "The recording was forged.",
    });
    expect(await jsonAt(desk.dir, "sources.json")).not.toHaveProperty("unfinished");
  });

  it("reaches a claim whose ledger is ahead of the desk's clock", async () => {
    const desk = await freshDesk({ now: () => new Date("2030-01-01T00:00:00.000Z") });
    const sourceId = await addSource(desk);
    const { id } = await put(desk, sourceId);
    accepted(await desk.sources.retract(sourceId, "Forged.", ADA));
    expect(await seenIn(desk, id)).toEqual({ version: 2, acts: ["source-retracted"], stale: [true] });
  });

  it("refuses what cannot be, and changes nothing", async () => {
    const desk = await freshDesk();
    const sourceId = await addSource(desk);
    expect(codeOf(await desk.sources.retract(anId(), "Forged.", ADA))).toBe("not-found");
    expect(codeOf(await desk.sources.retract("__proto__", "Forged.", ADA))).toBe("not-found");
    expect(codeOf(await desk.sources.retract(sourceId, "  ", ADA))).toBe("reason-missing");
    expect(codeOf(await desk.sources.retract(sourceId, "x".repeat(2_001), ADA))).toBe("reason-missing");
    expect(codeOf(await desk.sources.reinstate(sourceId, "", ADA))).toBe("source-not-retracted");
    expect(await jsonAt(desk.dir, "sources.json")).toMatchObject({ version: 1 });
    accepted(await desk.sources.retract(sourceId, "Forged.", ADA));
    expect(codeOf(await desk.sources.retract(sourceId, "Again.", ADA))).toBe("source-retracted");
  });

  it("can be taken back, and an edit of the source's terms goes on working", async () => {
    const desk = await freshDesk();
    const sourceId = await addSource(desk);
    const { id } = await put(desk, sourceId);
    accepted(await desk.sources.retract(sourceId, "Forged.", ADA));
    const edited = accepted(
      await desk.sources.edit(sourceId, { terms: "background", retraction: null } as object, ADA),
    );
    expect(edited).toMatchObject({ terms: "background", retraction: { reason: "Forged." } });
    expect(accepted(await desk.sources.reinstate(sourceId, "Wrong one.", ADA)).retraction).toBeNull();
    expect(await seenIn(desk, id)).toEqual({
      version: 3,
      acts: ["source-retracted", "source-reinstated"],
      stale: [false],
    });
  });

  it("reaches what rests on a source that turns out to repeat it, once", async () => {
    const desk = await freshDesk();
    const [wire, outlet] = [await addSource(desk), await addSource(desk, { name: "Selwick Post" })];
    const before = await put(desk, outlet);
    accepted(await desk.sources.retract(wire, "Made up.", ADA));
    const after = await put(desk, outlet);
    accepted(await desk.sources.edit(outlet, { originId: wire, role: "daily" }, WINDOW));
    accepted(await desk.sources.edit(outlet, { originId: wire, role: "weekly" }, WINDOW));
    for (const { id } of [before, after]) {
      expect(await seenIn(desk, id)).toEqual({ version: 2, acts: ["source-retracted"], stale: [true] });
    }
    expect((await desk.sources.list()).find(({ id }) => id === outlet)).toMatchObject({
      originId: wire,
      role: "weekly",
    });
    expect(await jsonAt(desk.dir, "sources.json")).not.toHaveProperty("unfinished");
    expect(codeOf(await desk.sources.edit(anId(), { originId: wire }, ADA))).toBe("not-found");
  });

  it("reaches articles in the trash, without making them seem trashed just now", async () => {
    const desk = await freshDesk();
    const sourceId = await addSource(desk);
    const { id } = await put(desk, sourceId);
    await desk.articles.trash(id, ADA);
    const [before] = await desk.articles.listTrash();
    const uses = accepted(await desk.sources.retract(sourceId, "Forged.", ADA));
    expect(uses.articles).toMatchObject([{ trashed: true, claims: [{ stale: true }] }]);
    expect((await desk.articles.listTrash())[0]?.trashedAt).toBe(before?.trashedAt);
    await desk.articles.restore(id, ADA);
    expect(await seenIn(desk, id)).toMatchObject({ acts: ["source-retracted"], stale: [true] });
  });

  it("reaches an article that is just being put on the desk, or moved to the trash", async () => {
    const desk = await freshDesk();
    const sourceId = await addSource(desk);
    const going = await put(desk, sourceId);
    const [coming] = await Promise.all([
      put(desk, sourceId),
      desk.sources.retract(sourceId, "Forged.", ADA),
      desk.articles.trash(going.id, ADA),
    ]);
    expect(await seenIn(desk, coming.id)).toMatchObject({ acts: ["source-retracted"], stale: [true] });
    await desk.articles.restore(going.id, ADA);
    expect(await seenIn(desk, going.id)).toMatchObject({ acts: ["source-retracted"], stale: [true] });
  });

  it("goes round a damaged article, and reaches the state that takes its place", async () => {
    const dir = await freshFolder();
    const first = await freshDesk({ dir });
    const sourceId = await addSource(first);
    const [lost, recovered, sound] = [
      await put(first, sourceId),
      await put(first, sourceId),
      await put(first, sourceId),
    ];
    await first.articles.recordExport(recovered.id, EXPORTED, FINAL, ADA);
    await first.close();
    const desk = await freshDesk({ dir });
    for (const { id } of [lost, recovered]) await damage(join(dir, "articles", `${id}.json`), "{");
    accepted(await desk.sources.retract(sourceId, "Forged.", ADA));
    expect(codeOf(await desk.articles.get(lost.id))).toBe("not-found");
    for (const { id } of [recovered, sound]) {
      expect(await seenIn(desk, id)).toMatchObject({ acts: ["source-retracted"], stale: [true] });
    }
    expect(await jsonAt(dir, "sources.json")).not.toHaveProperty("unfinished");
  });

  it("is refused on a desk that another process has, where uses can still be looked at", async () => {
    const desk = await freshDesk();
    const sourceId = await addSource(desk);
    const { id } = await put(desk, sourceId);
    const beside = await freshDesk({ dir: desk.dir, readOnlyIfTaken: true });
    expect(codeOf(await beside.sources.retract(sourceId, "Forged.", ADA))).toBe("desk-in-use");
    expect(accepted(await beside.sources.uses(sourceId)).articles.map(({ summary }) => summary.id)).toEqual([id]);
  });
});

describe("what rests on a source", () => {
  it("names exports of articles that once rested on it, and reads nothing else", async () => {
    const read: string[] = [];
    const fs = faultyDisk({
      read: (path) => {
        read.push(path);
        return nodeFileSystem.read(path);
      },
    });
    const dir = await freshFolder();
    const first = await freshDesk({ dir });
    const sourceId = await addSource(first);
    const [cited, other] = [await put(first, sourceId), await put(first, anId())];
    await first.articles.recordExport(cited.id, EXPORTED, FINAL, ADA);
    const [claim] = Object.values(cited.claims);
    const evidenceId = claim ? (claimState(claim).evidence[0]?.id ?? "") : "";
    const removal = { type: "remove-evidence", claimId: claim?.id ?? "", evidenceId } as const;
    accepted(await first.articles.command(cited.id, 2, [removal], ADA));
    await first.close();

    const desk = await freshDesk({ dir, fs });
    expect(accepted(await desk.sources.uses(sourceId)).articles).toMatchObject([
      { summary: { id: cited.id }, trashed: false, claims: [], exports: [{ format: "html", version: 1 }] },
    ]);
    expect(read.filter((path) => path.includes(other.id))).toEqual([]);
    expect(codeOf(await desk.sources.uses(anId()))).toBe("not-found");
  });
});

describe("merging two sources", () => {
  it("moves evidence and origins, takes the stricter terms, and the one is gone", async () => {
    const desk = await freshDesk();
    const from = await addSource(desk, { name: "M. Undersill", terms: "confidential" });
    const into = await addSource(desk, { name: "Marek Undersill" });
    const outlet = await addSource(desk, { name: "Selwick Post", originId: from });
    const [one, both, trashed] = [await put(desk, from), await put(desk, from, into), await put(desk, from)];
    await desk.articles.trash(trashed.id, ADA);

    const merged = accepted(await desk.sources.merge(from, into, ADA));

    expect(merged).toMatchObject({ id: into, terms: "confidential", aliases: ["M. Undersill"], formerIds: [from] });
    const listed = await desk.sources.list();
    expect(listed.map(({ id }) => id).sort()).toEqual([into, outlet].sort());
    expect(listed.find(({ id }) => id === outlet)?.originId).toBe(into);
    expect(await seenIn(desk, one.id)).toEqual({ version: 2, acts: ["evidence-changed"], stale: [false] });
    const uses = accepted(await desk.sources.uses(into));
    expect(uses.articles.map(({ claims }) => claims[0]?.evidence.map(({ sourceId }) => sourceId))).toEqual(
      expect.arrayContaining([[into], [into, into], [into]]),
    );
    expect(uses.articles.map(({ summary }) => summary.id).sort()).toEqual([one.id, both.id, trashed.id].sort());
    expect(codeOf(await desk.sources.uses(from))).toBe("not-found");
    expect(codeOf(await desk.sources.remove(into, ADA))).toBe("source-in-use");
  });

  it("refuses what cannot be, and changes nothing", async () => {
    const desk = await freshDesk();
    const [one, other] = [await addSource(desk), await addSource(desk)];
    expect(codeOf(await desk.sources.merge(one, one, ADA))).toBe("source-same");
    expect(codeOf(await desk.sources.merge(one, anId(), ADA))).toBe("not-found");
    expect(codeOf(await desk.sources.merge(anId(), other, ADA))).toBe("not-found");
    accepted(await desk.sources.retract(one, "Forged.", ADA));
    expect(codeOf(await desk.sources.merge(one, other, ADA))).toBe("source-retracted");
    expect(codeOf(await desk.sources.merge(other, one, ADA))).toBe("source-retracted");
    expect(await desk.sources.list()).toHaveLength(2);
  });

  it("maps the old id wherever it comes in later: evidence, an article, an origin; and gives it to nobody else", async () => {
    const desk = await freshDesk();
    const [from, into] = [await addSource(desk), await addSource(desk)];
    const article = await put(desk, anId());
    accepted(await desk.sources.merge(from, into, ADA));
    const [claimId = ""] = Object.keys(article.claims);
    const evidence = aPieceOfEvidence({ sourceId: from });
    accepted(await desk.articles.command(article.id, 1, [{ type: "add-evidence", claimId, evidence }], ADA));
    const arrived = await put(desk, from);
    const cited = accepted(await desk.sources.uses(into)).articles.map(({ summary }) => summary.id);
    expect(cited.sort()).toEqual([article.id, arrived.id].sort());
    const outlet = accepted(await desk.sources.add(sourceFields({ originId: from }), ADA));
    expect(outlet.originId).toBe(into);
    expect(accepted(await desk.sources.edit(outlet.id, { originId: from }, ADA)).originId).toBe(into);
    expect(codeOf(await desk.sources.add(sourceFields(), ADA, from))).toBe("source-exists");
  });
});

/** The disk of a machine whose power fails after so many writes. */
function failingAfter(writes: number) {
  const power = { left: Number.POSITIVE_INFINITY, used: 0 };
  const fs = faultyDisk({
    writeNew: (path, bytes) => {
      power.used += 1;
      power.left -= 1;
      return power.left < 0 ? Promise.reject(diskError("EIO")) : nodeFileSystem.writeNew(path, bytes);
    },
    rename: (from, to) => (power.left < 0 ? Promise.reject(diskError("EIO")) : nodeFileSystem.rename(from, to)),
  });
  return { fs, cut: () => Object.assign(power, { left: writes, used: 0 }), power };
}

describe.each(["retract", "reinstate", "merge"] as const)("a power cut while the desk is to %s", (act) => {
  it("leaves nothing half done once the desk is opened again, and nothing twice", { timeout: 60_000 }, async () => {
    for (let writes = 0; ; writes += 1) {
      const { fs, cut, power } = failingAfter(writes);
      const dir = await freshFolder();
      const opened = accepted(await openDesk(dir, { host: "cli", fs, now }));
      onTestFinished(() => opened.close().catch(() => undefined));
      const [sourceId, into] = [await addSource(opened), await addSource(opened)];
      const articles = [await put(opened, sourceId), await put(opened, sourceId, into), await put(opened, sourceId)];
      await opened.articles.trash(articles[2]?.id ?? "", ADA);
      if (act === "reinstate") accepted(await opened.sources.retract(sourceId, "Forged.", ADA));
      cut();
      const result =
        act === "merge"
          ? await opened.sources.merge(sourceId, into, ADA)
          : act === "retract"
            ? await opened.sources.retract(sourceId, "Forged.", ADA)
            : await opened.sources.reinstate(sourceId, "Wrong one.", ADA);
      const finished = power.used <= writes;
      await opened.close().catch(() => undefined);
      await rm(join(dir, "desk.lock"), { force: true });

      for (const opening of ["first", "second"]) {
        const desk = accepted(await openDesk(dir, { host: "cli", now }));
        const sources = await desk.sources.list();
        const done =
          act === "merge"
            ? sources.length === 1
            : (sources.find(({ id }) => id === sourceId)?.retraction === null) === (act === "reinstate");
        // What was answered as done is done, and what was not even begun is not.
        if (result.ok) expect(done, `${writes} ${opening}`).toBe(true);
        if (!result.ok && !done) expect(result.problem.code).toMatch(/^disk-/u);
        const expected = {
          retract: done ? ["source-retracted"] : [],
          reinstate: done ? ["source-retracted", "source-reinstated"] : ["source-retracted"],
          merge: done ? ["evidence-changed"] : [],
        }[act];
        const [first, second, third] = articles;
        if (opening === "second") await desk.articles.restore(third?.id ?? "", ADA);
        for (const article of opening === "second" ? [first, second, third] : [first, second]) {
          expect((await seenIn(desk, article?.id ?? "")).acts, `${act} after ${writes} writes`).toEqual(expected);
        }
        expect(await jsonAt(dir, "sources.json")).not.toHaveProperty("unfinished");
        await desk.close();
      }
      if (finished) break;
      expect(writes).toBeLessThan(40);
    }
  });
});

it("an act says so when the disk did not take every article, and the next act makes up for it", async () => {
  const full = new Set<string>();
  const fs = faultyDisk({
    writeNew: (path, bytes) =>
      [...full].some((id) => path.includes(id))
        ? Promise.reject(diskError("ENOSPC"))
        : nodeFileSystem.writeNew(path, bytes),
  });
  const desk = await freshDesk({ fs });
  const [sourceId, other] = [await addSource(desk), await addSource(desk)];
  const [stuck, free] = [await put(desk, sourceId), await put(desk, sourceId)];
  full.add(stuck.id);
  expect(codeOf(await desk.sources.retract(sourceId, "Forged.", ADA))).toBe("source-unfinished");
  expect(await seenIn(desk, free.id)).toMatchObject({ acts: ["source-retracted"] });
  expect(await seenIn(desk, stuck.id)).toMatchObject({ version: 1, acts: [] });
  full.clear();
  accepted(await desk.sources.retract(other, "Forged.", ADA));
  expect(await seenIn(desk, stuck.id)).toMatchObject({ version: 2, acts: ["source-retracted"] });
  expect(await jsonAt(desk.dir, "sources.json")).not.toHaveProperty("unfinished");
});

it("a library of sources from before there were retractions opens as it is", async () => {
  const desk = await freshDesk();
  await addSource(desk);
  await desk.close();
  const file = (await jsonAt(desk.dir, "sources.json")) as { sources: Record<string, Record<string, unknown>> };
  for (const source of Object.values(file.sources)) {
    for (const key of ["retraction", "formerIds", "files"]) delete source[key];
  }
  await writeFile(join(desk.dir, "sources.json"), JSON.stringify(file));
  const again = await freshDesk({ dir: desk.dir });
  expect(again.quarantined()).toEqual([]);
  expect(await again.sources.list()).toMatchObject([{ retraction: null, formerIds: [] }]);
});
