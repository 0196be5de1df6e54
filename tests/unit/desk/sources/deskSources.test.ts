import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { DeskEvent } from "#core/events/deskEvent";
import { aClaim, anArticle, aPieceOfEvidence, sourceFields } from "../../../support/builders";
import { clear, report } from "../../../support/clearOnDesk";
import { damage, jsonAt } from "../../../support/deskFiles";
import { ADA, accepted, codeOf, freshDesk } from "../../../support/freshDesk";

const CONFIDENTIAL = sourceFields({ name: "Marek Undersill", terms: "confidential" });
const LEAK = () => anArticle({ standfirst: "Marek Undersill told us." });
const FINAL = { draft: true, override: null };

describe("the library of sources", () => {
  it("lists by name, edits, and survives closing the desk", async () => {
    const desk = await freshDesk();
    const { id } = accepted(await desk.sources.add(sourceFields({ name: "Zora Pell" }), ADA));
    accepted(await desk.sources.add(sourceFields({ name: "Abel Toth" }), ADA));
    const edited = accepted(await desk.sources.edit(id, { name: "Zora Pell-Hart", role: "clerk" }, ADA));
    expect(edited).toMatchObject({ id, name: "Zora Pell-Hart", role: "clerk", kind: "person" });
    await desk.close();
    const again = await freshDesk({ dir: desk.dir });
    expect((await again.sources.list()).map((source) => source.name)).toEqual(["Abel Toth", "Zora Pell-Hart"]);
  });

  it("loses none of several changes made at the same moment", async () => {
    const desk = await freshDesk();
    const names = ["A", "B", "C", "D", "E"];
    await Promise.all(names.map((name) => desk.sources.add(sourceFields({ name }), ADA)));
    expect((await desk.sources.list()).map((source) => source.name)).toEqual(names);
    expect(await jsonAt(desk.dir, "sources.json")).toMatchObject({ version: 5 });
  });

  it("refuses what cannot stand, and names the field but not what is in it", async () => {
    const desk = await freshDesk();
    const refused = await desk.sources.add(sourceFields({ name: " ", notes: "Marek Undersill" }), ADA);
    expect(refused.ok ? "" : refused.problem.message).toContain("name");
    expect(JSON.stringify(refused)).not.toContain("Undersill");
    expect(codeOf(await desk.sources.edit("constructor", { name: "x" }, ADA))).toBe("not-found");
    expect(codeOf(await desk.sources.remove("__proto__", ADA))).toBe("not-found");
    expect(await desk.sources.list()).toEqual([]);
  });

  it("tells the windows of each change", async () => {
    const desk = await freshDesk();
    const heard: DeskEvent[] = [];
    desk.subscribe((event) => heard.push(event));
    const { id } = accepted(await desk.sources.add(sourceFields(), { by: "Ada Quill", origin: "w1" }));
    await desk.sources.remove(id, { by: "Ada Quill", origin: "w2" });
    expect(heard).toEqual([
      { type: "sources-changed", origin: "w1" },
      { type: "sources-changed", origin: "w2" },
    ]);
  });

  it("does not let a source go while evidence names it, also in the trash", async () => {
    const desk = await freshDesk();
    const source = accepted(await desk.sources.add(sourceFields(), ADA));
    const evidence = aPieceOfEvidence({ sourceId: source.id });
    const claim = aClaim({ evidence: [evidence] });
    const { id } = accepted(await desk.articles.create(anArticle({ claims: [claim] }), ADA));
    expect(codeOf(await desk.sources.remove(source.id, ADA))).toBe("source-in-use");
    await desk.articles.trash(id, ADA);
    expect(codeOf(await desk.sources.remove(source.id, ADA))).toBe("source-in-use");
    await desk.articles.restore(id, ADA);
    const command = { type: "remove-evidence", claimId: claim.id, evidenceId: evidence.id } as const;
    accepted(await desk.articles.command(id, 3, [command], ADA));
    expect(accepted(await desk.sources.remove(source.id, ADA)).id).toBe(source.id);
  });
});

describe("a source's origin", () => {
  it("is kept, and cannot go while it is named", async () => {
    const desk = await freshDesk();
    const wire = accepted(await desk.sources.add(sourceFields({ name: "Northern Wire" }), ADA));
    const outlet = accepted(await desk.sources.add(sourceFields({ name: "Selwick Post", originId: wire.id }), ADA));
    expect(codeOf(await desk.sources.remove(wire.id, ADA))).toBe("source-in-use");
    await desk.close();
    const again = await freshDesk({ dir: desk.dir });
    expect((await again.sources.list()).map((source) => source.originId)).toEqual([null, wire.id]);
    accepted(await again.sources.edit(outlet.id, { originId: null }, ADA));
    expect(accepted(await again.sources.remove(wire.id, ADA)).id).toBe(wire.id);
  });

  it("may be the source itself, which stands in nobody's way", async () => {
    const desk = await freshDesk();
    const { id } = accepted(await desk.sources.add(sourceFields(), ADA));
    accepted(await desk.sources.edit(id, { originId: id }, ADA));
    expect(accepted(await desk.sources.remove(id, ADA)).id).toBe(id);
  });

  it("is nobody in a library from before there were origins, which opens as it is", async () => {
    const desk = await freshDesk();
    accepted(await desk.sources.add(sourceFields(), ADA));
    await desk.close();
    const file = (await jsonAt(desk.dir, "sources.json")) as { sources: Record<string, { originId?: null }> };
    for (const source of Object.values(file.sources)) delete source.originId;
    await writeFile(join(desk.dir, "sources.json"), JSON.stringify(file));
    const again = await freshDesk({ dir: desk.dir });
    expect(again.quarantined()).toEqual([]);
    expect(await again.sources.list()).toMatchObject([{ name: "Orla Fennick", originId: null }]);
  });
});

describe("a damaged library of sources", () => {
  it("goes to quarantine and its copy takes its place", async () => {
    const desk = await freshDesk();
    await desk.sources.add(CONFIDENTIAL, ADA);
    await desk.close();
    await damage(join(desk.dir, "sources.json"), '{"schema": "stet/sou');

    const again = await freshDesk({ dir: desk.dir });
    expect((await again.sources.list()).map((source) => source.name)).toEqual(["Marek Undersill"]);
    expect(again.quarantined()).toMatchObject([{ recovered: true, file: expect.stringMatching(/-sources\.json$/u) }]);
    expect(JSON.stringify(again.quarantined())).not.toContain("Undersill");
  });

  it("lets nothing out while nobody can tell what is protected, also after another start", async () => {
    const desk = await freshDesk();
    await desk.sources.add(CONFIDENTIAL, ADA);
    const { id } = accepted(await desk.articles.create(LEAK(), ADA));
    expect(codeOf(await clear(desk, id, FINAL))).toBe("firewall");
    await desk.close();
    await damage(join(desk.dir, "sources.json"), "");
    await damage(join(desk.dir, "revisions", "sources.json.gz"), "");

    const again = await freshDesk({ dir: desk.dir });
    expect(again.quarantined()).toMatchObject([{ recovered: false }]);
    expect(codeOf(await clear(again, id, FINAL))).toBe("sources-lost");
    expect(codeOf(await report(again, id, "public"))).toBe("sources-lost");
    expect((await report(again, id, "internal")).ok).toBe(true);
    await again.close();
    const onceMore = await freshDesk({ dir: desk.dir });
    expect(codeOf(await clear(onceMore, id, FINAL))).toBe("sources-lost");
    await onceMore.sources.add(CONFIDENTIAL, ADA);
    expect(codeOf(await clear(onceMore, id, FINAL))).toBe("firewall");
  });
});
