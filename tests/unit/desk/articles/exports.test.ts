import { describe, expect, it } from "vitest";
import { Clearance } from "#core/gate/clearance";
import { aClaim, anArticle, aPieceOfEvidence, sourceFields } from "../../../support/builders";
import { clear } from "../../../support/clearOnDesk";
import { namesIn } from "../../../support/deskFiles";
import { ADA, accepted, codeOf, freshDesk } from "../../../support/freshDesk";

const DRAFT = { draft: true, override: null };
const FINAL = { draft: false, override: null };
const OVERRIDE = { draft: false, override: { reason: "The editor has the log.", by: "Ada Quill" } };

describe("clearing an article for export", () => {
  it("holds a final copy back at a closed gate, but not a draft or one with a reason and a name", async () => {
    const desk = await freshDesk();
    const { id } = accepted(await desk.articles.create(anArticle({ claims: [aClaim()] }), ADA));
    expect(codeOf(await clear(desk, id, FINAL))).toBe("gate-closed");
    expect(Clearance.isGranted(accepted(await clear(desk, id, DRAFT)))).toBe(true);
    expect(accepted(await clear(desk, id, OVERRIDE)).draft).toBe(false);
  });

  it("lets no protected name out, whatever the terms, and takes a source's new terms into account", async () => {
    const desk = await freshDesk();
    const source = accepted(await desk.sources.add(sourceFields({ name: "Orla Fennick", terms: "confidential" }), ADA));
    const article = anArticle({ standfirst: "Orla Fennick has seen it." });
    const { id } = accepted(await desk.articles.create(article, ADA));
    for (const terms of [DRAFT, FINAL, OVERRIDE]) expect(codeOf(await clear(desk, id, terms))).toBe("firewall");
    await desk.sources.edit(source.id, { terms: "on-the-record" }, ADA);
    expect(codeOf(await clear(desk, id, DRAFT))).toBeNull();
  });

  it("carries of the sources what the evidence names, and only what may be public", async () => {
    const desk = await freshDesk();
    const fields = sourceFields({ name: "Orla Fennick", terms: "confidential", publicLabel: "an official" });
    const source = accepted(await desk.sources.add(fields, ADA));
    await desk.sources.add(sourceFields({ name: "Not asked" }), ADA);
    const claim = aClaim({ evidence: [aPieceOfEvidence({ sourceId: source.id })] });
    const { id } = accepted(await desk.articles.create(anArticle({ claims: [claim] }), ADA));
    const { sources } = accepted(await clear(desk, id, DRAFT));
    expect(Object.values(sources).map(({ label }) => label)).toEqual(["an official"]);
  });
});

it("writes an export into the history and keeps the state that left the desk", async () => {
  let now = "2031-06-01T08:00:00.000Z";
  const desk = await freshDesk({ now: () => new Date(now) });
  const { id } = accepted(await desk.articles.create(anArticle(), ADA));
  const sha256 = "ab".repeat(32);
  accepted(await desk.articles.save(id, 1, { details: { headline: "Written on meanwhile" } }, ADA));
  const saved = accepted(await desk.articles.get(id));
  now = "2031-06-01T09:00:00.000Z";
  const article = accepted(await desk.articles.recordExport(id, { format: "html", sha256, version: 1 }, OVERRIDE, ADA));
  expect(article.version).toBe(3);
  // Nobody has changed it.
  expect(article.updatedAt).toBe(saved.updatedAt);
  expect(article.history.at(-1)).toEqual({
    act: "exported",
    at: now,
    by: "Ada Quill",
    format: "html",
    draft: false,
    version: 1,
    sha256,
    override: OVERRIDE.override,
  });
  expect(await namesIn(desk.dir, "revisions", id)).toHaveLength(1);
});
