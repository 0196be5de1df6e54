import { test } from "vitest";
import { sampleArticles } from "#desk/sample/articles/index";
import { buildArticle } from "#desk/sample/buildArticle";
import { sampleSources } from "#desk/sample/sources/index";
import { sampleId } from "#desk/sample/sampleId";
import { putSampleImages } from "#desk/sample/images";
import { summarise } from "#core/article/summary";
import { viewClaims } from "#core/claims/claimView";
import { checkArticle } from "#core/gate/checkArticle";
import { DEFAULT_SETTINGS } from "#core/settings/deskSettings";
import { readArticle } from "#core/article/migrations/migrateArticle";
test("x", async () => {
  const images = await putSampleImages({ put: async (b: Uint8Array) => ({ ok: true, value: { sha256: "a".repeat(64), mediaType: "image/webp", width: 1600, height: 1000 } }), get: async () => { throw 1 } } as never);
  if (!images.ok) throw 1;
  const ids = Object.fromEntries(Object.keys(sampleSources).map(k => [k, sampleId(k)]));
  const now = "2026-11-22T15:00:00.000Z";
  const sources = Object.fromEntries(Object.entries(sampleSources).map(([k, s]) => [ids[k], { id: ids[k], ...s.fields, createdAt: now, updatedAt: now }]));
  for (const s of sampleArticles) {
    const a = buildArticle(s, { images: images.value, sourceIds: ids as never, now });
    if (!a.ok) { console.log(s.key, a.problem); continue; }
    const r = readArticle(JSON.parse(JSON.stringify(a.value)));
    console.log(s.key, r.ok, JSON.stringify(summarise(a.value)));
    for (const v of viewClaims(a.value.body, a.value.claims)) console.log("   ", v.verdict, v.stale?"STALE":"", v.orphaned?"ORPHAN":"", v.text.slice(0, 60));
    console.log(checkArticle(a.value, { sources: sources as never, settings: DEFAULT_SETTINGS, now }).findings.map(f => `${f.severity} ${f.rule} ${f.message.slice(0,60)}`));
  }
});
