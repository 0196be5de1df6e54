import { describe, expect, it } from "vitest";
import type { Article } from "#core/article/article";
import type { ExportTerms } from "#core/gate/clearance";
import { DEFAULT_SETTINGS } from "#core/settings/deskSettings";
import { departArticle } from "#exchange/outgo/departArticle";
import { departReport } from "#exchange/outgo/departReport";
import type { Departure } from "#exchange/outgo/departure";
import { formats } from "#exchange/registry";
import { aPrinter } from "../../../support/aPrinter";
import { aBody, aClaim, anArticle, aParagraph, aSource, TEST_TIME } from "../../../support/builders";

const OVERRIDE = { reason: "The editor has the log.", by: "Ada Quill" };
const HIDDEN = aSource({ name: "Orla Fennick", terms: "confidential", publicLabel: "an official" });
const LEAKING = anArticle({ headline: "Orla Fennick has seen it" });
const FIGURE = { type: "figure", attrs: { sha256: "a".repeat(64), alt: "A boat", credit: "Ada Quill" } };
const UNCHECKED = anArticle({ claims: [aClaim()] });

function departure(article: Article, terms: Partial<ExportTerms> = {}): Departure {
  return {
    article,
    context: { sources: { [HIDDEN.id]: HIDDEN }, settings: DEFAULT_SETTINGS, now: TEST_TIME },
    terms: { draft: false, override: null, ...terms },
    images: new Map(),
    format: "text",
    options: [],
  };
}

describe("an article that is to leave", () => {
  it("stays where gate or firewall holds it back, and what decided crosses to another thread", async () => {
    const sent = structuredClone(departure(UNCHECKED));
    expect(await departArticle(sent)).toMatchObject({ ok: false, problem: { code: "gate-closed" } });
    for (const terms of [{}, { draft: true }, { override: OVERRIDE }]) {
      const leaking = structuredClone(departure(LEAKING, terms));
      expect(await departArticle(leaking)).toMatchObject({ ok: false, problem: { code: "firewall" } });
    }
  });

  it("leaves on somebody's word, which is named only where the gate was closed", async () => {
    const overridden = await departArticle(departure(UNCHECKED, { override: OVERRIDE }));
    expect(overridden).toMatchObject({ ok: true, value: { terms: { draft: false, override: OVERRIDE } } });
    const draft = await departArticle(departure(UNCHECKED, { draft: true, override: OVERRIDE }));
    expect(draft).toMatchObject({ ok: true, value: { terms: { draft: true, override: null } } });
  });

  const withoutImages = formats.filter(({ exporter }) => exporter?.withoutImages);
  it.each(withoutImages.map(({ id }) => id))("is written as %s without a look at its images", async (format) => {
    const asked: string[] = [];
    const images = {
      get(sha256: string) {
        asked.push(sha256);
        return undefined;
      },
    } as unknown as Departure["images"];
    const article = anArticle({ body: aBody(aParagraph("A boat."), FIGURE) });
    const leaving = { ...departure(article, { draft: true }), images, format };
    expect((await departArticle(leaving, aPrinter)).ok).toBe(true);
    expect(asked).toEqual([]);
  });
});

it("keeps a public report back where the firewall does, and names sources in the internal one", () => {
  const { article, context } = departure(LEAKING);
  const report = { article, context, format: "html" } as const;
  expect(departReport({ ...report, edition: "public" })).toMatchObject({ ok: false, problem: { code: "firewall" } });
  expect(departReport({ ...report, edition: "internal" }).ok).toBe(true);
});
