import { describe, expect, it } from "vitest";
import { nodeFileSystem } from "#desk/disk/nodeFileSystem";
import { anArticle, anId } from "../../../support/builders";
import { namesIn } from "../../../support/deskFiles";
import { diskError, faultyDisk } from "../../../support/faultyDisk";
import { ADA, accepted, codeOf, freshDesk } from "../../../support/freshDesk";

const WHEN = "2031-06-01T08:00:00.000Z";

describe("the trash", () => {
  it("takes an article off the list, keeps its file, and says when", async () => {
    const desk = await freshDesk({ now: () => new Date(WHEN) });
    const { id } = accepted(await desk.articles.create(anArticle(), ADA));
    accepted(await desk.articles.trash(id, ADA));

    expect(await desk.articles.list()).toEqual([]);
    expect(codeOf(await desk.articles.get(id))).toBe("not-found");
    expect(await desk.articles.listTrash()).toMatchObject([{ trashedAt: WHEN, summary: { id, version: 2 } }]);
    expect(await namesIn(desk.dir, "articles")).toEqual([]);
    expect(await namesIn(desk.dir, "trash")).toEqual([`${id}.json`]);
  });

  it("gives an article back by id or slug, with what happened in its history", async () => {
    const desk = await freshDesk();
    const original = accepted(await desk.articles.create(anArticle({ slug: "ferry" }), ADA));
    await desk.articles.trash(original.id, ADA);
    await desk.articles.restore("ferry", { by: "Ben Reed", origin: null });

    const restored = accepted(await desk.articles.get(original.id));
    expect(restored).toMatchObject({ version: 3, body: original.body });
    expect(restored.history.map((entry) => [entry.act, entry.by])).toEqual([
      ["created", "Ada Quill"],
      ["trashed", "Ada Quill"],
      ["restored", "Ben Reed"],
    ]);
    expect(await desk.articles.listTrash()).toEqual([]);
    expect((await namesIn(desk.dir, "revisions", original.id)).length).toBe(2);
  });

  it("asks which one is meant when two articles have the slug", async () => {
    const desk = await freshDesk();
    for (const _ of [1, 2]) {
      const { id } = accepted(await desk.articles.create(anArticle({ slug: "ferry" }), ADA));
      await desk.articles.trash(id, ADA);
    }
    expect(codeOf(await desk.articles.restore("ferry", ADA))).toBe("slug-ambiguous");
    expect(codeOf(await desk.articles.restore("bridge", ADA))).toBe("not-found");
  });

  it("allows two articles with one slug, and then finds neither by it", async () => {
    const desk = await freshDesk();
    const first = accepted(await desk.articles.create(anArticle({ slug: "ferry" }), ADA));
    await desk.articles.trash(first.id, ADA);
    const second = accepted(await desk.articles.create(anArticle({ slug: "ferry" }), ADA));
    expect(second.slug).toBe("ferry");
    await desk.articles.restore(first.id, ADA);
    expect(codeOf(await desk.articles.find("ferry"))).toBe("slug-ambiguous");
    expect(accepted(await desk.articles.find(second.id)).id).toBe(second.id);
  });

  it("holds what it held after closing the desk, and refuses what is not in it", async () => {
    const desk = await freshDesk();
    const { id } = accepted(await desk.articles.create(anArticle(), ADA));
    await desk.articles.trash(id, ADA);
    expect(codeOf(await desk.articles.trash(id, ADA))).toBe("not-found");
    expect(codeOf(await desk.articles.restore(anId(), ADA))).toBe("not-found");
    await desk.close();
    const again = await freshDesk({ dir: desk.dir });
    expect((await again.articles.listTrash()).map((trashed) => trashed.summary.id)).toEqual([id]);
    expect(await again.articles.list()).toEqual([]);
  });

  it("leaves the article where it is when the disk will not move it", async () => {
    const fs = faultyDisk({
      rename: (from, to) =>
        /[\\/]articles[\\/]/u.test(from) && /[\\/]trash[\\/]/u.test(to)
          ? Promise.reject(diskError("EIO"))
          : nodeFileSystem.rename(from, to),
    });
    const desk = await freshDesk({ fs });
    const { id } = accepted(await desk.articles.create(anArticle(), ADA));
    expect(codeOf(await desk.articles.trash(id, ADA))).toBe("disk-failed");
    expect((await desk.articles.list()).map((summary) => summary.id)).toEqual([id]);
    expect(await desk.articles.listTrash()).toEqual([]);
  });
});
