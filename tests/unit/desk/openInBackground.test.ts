import { rm } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Article } from "#core/article/article";
import type { DeskEvent } from "#core/events/deskEvent";
import { nodeFileSystem } from "#desk/disk/nodeFileSystem";
import { aBody, aClaim, anArticle, aParagraph, aPieceOfEvidence, sourceFields } from "../../support/builders";
import { faultyDisk } from "../../support/faultyDisk";
import { ADA, accepted, codeOf, freshDesk, freshFolder } from "../../support/freshDesk";

/** More than are read before a desk is open. */
const MANY = 230;

/** A desk without its index, and a disk that gives no article before it is told to, unless somebody asks for that one. */
async function unreadDesk() {
  const dir = await freshFolder();
  const desk = await freshDesk({ dir });
  const source = accepted(await desk.sources.add(sourceFields(), ADA));
  const claim = aClaim({ evidence: [aPieceOfEvidence({ sourceId: source.id })] });
  const articles: Article[] = [];
  for (let number = 0; number < MANY; number += 1) {
    const cites = number === MANY - 1 ? { claims: [claim], body: aBody(aParagraph(claim)) } : {};
    articles.push(
      accepted(
        await desk.articles.create(anArticle({ headline: `Ferry ${number}`, slug: `ferry-${number}`, ...cites }), ADA),
      ),
    );
  }
  await desk.close();
  await rm(join(dir, "index"), { recursive: true });

  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  let asked = "";
  const fs = faultyDisk({
    async read(path) {
      if (/[\\/]articles[\\/]/u.test(path) && !path.includes(asked || "nothing")) await released;
      return nodeFileSystem.read(path);
    },
  });
  const last = articles[0] as Article;
  return {
    dir,
    fs,
    source,
    articles,
    release,
    /** Of this article the disk gives the file at once. */
    askFor: (id: string) => {
      asked = id;
    },
    /** One that is read late: what was changed last is read first. */
    last,
  };
}

describe("opening a large desk without its index", () => {
  it("is open at once, lists what has been read, and tells how far that is", { timeout: 60_000 }, async () => {
    const { dir, fs, release } = await unreadDesk();
    const desk = await freshDesk({ dir, fs });
    const events: DeskEvent[] = [];
    desk.subscribe((event) => events.push(event));
    expect(desk.reading()).toEqual({ read: 0, total: MANY });
    expect(await desk.articles.list()).toEqual([]);
    release();
    await desk.settled();
    expect(desk.reading()).toBeNull();
    expect(await desk.articles.list()).toHaveLength(MANY);
    expect(events.filter(({ type }) => type !== "reading")).toEqual([]);
    expect(events.at(-1)).toEqual({ type: "reading", origin: null, read: MANY, total: MANY });
  });

  it("opens, saves and trashes articles that are not listed yet", { timeout: 60_000 }, async () => {
    const { dir, fs, release, askFor, last } = await unreadDesk();
    askFor(last.id);
    const desk = await freshDesk({ dir, fs: { ...fs } });
    expect(accepted(await desk.articles.find(last.id)).headline).toBe(last.headline);
    const saved = accepted(await desk.articles.save(last.id, 1, { details: { headline: "Saved early" } }, ADA));
    expect(saved).toMatchObject({ kind: "saved", article: { version: 2 } });
    release();
    await desk.settled();
    expect(accepted(await desk.articles.get(last.id)).headline).toBe("Saved early");
    expect((await desk.articles.list()).filter(({ headline }) => headline === "Saved early")).toHaveLength(1);
  });

  it("gives no article the slug of one that is not listed yet, nor takes another for the one meant", {
    timeout: 60_000,
  }, async () => {
    const { dir, fs, release, last } = await unreadDesk();
    const desk = await freshDesk({ dir, fs });
    const creating = desk.articles.create(anArticle({ slug: last.slug }), ADA);
    const finding = desk.articles.find(last.slug);
    release();
    expect(accepted(await creating).slug).toBe(`${last.slug}-2`);
    expect(accepted(await finding).id).toBe(last.id);
  });

  it("makes an article without a slug at once", { timeout: 60_000 }, async () => {
    const { dir, fs, release, askFor } = await unreadDesk();
    const fresh = anArticle({ slug: "" });
    askFor(fresh.id);
    const desk = await freshDesk({ dir, fs });
    expect(codeOf(await desk.articles.create(fresh, ADA))).toBeNull();
    expect(desk.reading()).not.toBeNull();
    release();
    await desk.settled();
  });

  it("removes no source that an article not listed yet rests on", { timeout: 60_000 }, async () => {
    const { dir, fs, release, source } = await unreadDesk();
    const desk = await freshDesk({ dir, fs });
    const removing = desk.sources.remove(source.id, ADA);
    release();
    expect(codeOf(await removing)).toBe("source-in-use");
  });

  it("searches what has been read, and says of how many that is", { timeout: 60_000 }, async () => {
    const { dir, fs, release } = await unreadDesk();
    const desk = await freshDesk({ dir, fs });
    expect(accepted(await desk.articles.search({ query: "ferry" }))).toMatchObject({ articles: [] });
    release();
    expect(await desk.articles.list({ query: "ferry" })).toHaveLength(MANY);
    expect(accepted(await desk.articles.search({ query: "ferry" })).searched).toEqual({ ready: MANY, total: MANY });
  });

  it("is closed in the middle of it, refuses what would need the rest, and goes on the next time", {
    timeout: 60_000,
  }, async () => {
    const { dir, fs, release, source } = await unreadDesk();
    const desk = await freshDesk({ dir, fs });
    const removing = desk.sources.remove(source.id, ADA);
    const closing = desk.close();
    release();
    await closing;
    expect(codeOf(await removing)).toBe("desk-closed");
    const again = await freshDesk({ dir });
    await again.settled();
    expect(await again.articles.list()).toHaveLength(MANY);
  });
});
