import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { ulid } from "ulid";
import type { Article } from "#core/article/article";
import { newArticle } from "#core/article/newArticle";
import { type Clearance, clearForExport } from "#core/gate/clearance";
import type { Result } from "#core/result";
import { DEFAULT_SETTINGS } from "#core/settings/deskSettings";
import { openDesk } from "#desk/openDesk";
import { addSampleDesk } from "#desk/sample/addSampleDesk";
import type { ExportMaterial } from "#exchange/format";
import { generateArticle } from "../bench/corpus/generateArticle";
import { aRandomBody } from "../tests/unit/exchange/arbitraries";

/** An article that may leave, with its images. */
export interface Specimen extends Pick<ExportMaterial, "clearance" | "attachment"> {
  /** As findings name it. */
  readonly name: string;
  /** Written by people, and not thrown together to be as odd as the document schema allows. */
  readonly plausible: boolean;
}

const AT = "2031-04-05T06:07:08.000Z";
const BY = "Ada Quill";
const SEED = 27;
/** Final copies: a draft's label is in the way of comparing. */
const FINAL = { draft: false, override: { reason: "For the conformance run", by: BY } };

/**
 * The articles of the sample desk, and generated ones: the bench's newsroom prose, and bodies of anything that the document
 * schema allows, which the round-trip tests use. The same each time.
 */
export async function gatherCorpus(generated: number): Promise<Specimen[]> {
  const prose = Math.floor(generated / 2);
  return [
    ...(await sampleArticles()),
    ...Array.from({ length: prose }, (_, seed) =>
      specimen(`prose-${seed + 1}`, true, generateArticle({ seed: seed + 1, words: 400, claims: 6 })),
    ),
    ...fc
      .sample(aRandomBody, { numRuns: generated - prose, seed: SEED })
      .map((body, index) => specimen(`odd-${index + 1}`, false, articleWith(body, index))),
  ];
}

function specimen(name: string, plausible: boolean, article: Article): Specimen {
  const context = { sources: {}, settings: DEFAULT_SETTINGS, now: AT };
  return { name, plausible, clearance: must(clearForExport(article, FINAL, context)), attachment: () => undefined };
}

function articleWith(body: NonNullable<Article["body"]>, index: number): Article {
  const start = { headline: `Odd copy ${index + 1}`, slug: `odd-copy-${index + 1}`, bylines: [{ name: BY }], body };
  return newArticle(start, { by: BY, at: AT, newId: () => ulid(Date.parse(AT), () => (index + 1) / 10_000) });
}

async function sampleArticles(): Promise<Specimen[]> {
  const folder = await mkdtemp(join(tmpdir(), "stet-conformance-"));
  const desk = must(await openDesk(folder, { host: "cli" }));
  try {
    must(await addSampleDesk(desk, { by: BY, at: AT, newId: ulid }));
    const specimens: Specimen[] = [];
    for (const { id } of await desk.articles.list()) {
      const { article, context } = must(await desk.articles.forGate(id));
      const clearance: Clearance = must(clearForExport(article, FINAL, context));
      specimens.push({
        name: clearance.article.slug || id,
        plausible: true,
        clearance,
        attachment: await imagesOf(desk, clearance),
      });
    }
    return specimens.sort((a, b) => (a.name < b.name ? -1 : 1));
  } finally {
    await desk.close();
    await rm(folder, { recursive: true, force: true });
  }
}

type OpenedDesk = Extract<Awaited<ReturnType<typeof openDesk>>, { ok: true }>["value"];

async function imagesOf(desk: OpenedDesk, { article }: Clearance): Promise<Specimen["attachment"]> {
  const images = new Map<string, { bytes: Uint8Array; mediaType: string }>();
  for (const [, sha256 = ""] of JSON.stringify(article.body).matchAll(/"sha256":"([0-9a-f]{64})"/gu)) {
    const found = await desk.attachments.get(sha256);
    if (found.ok) images.set(sha256, found.value);
  }
  return (sha256) => images.get(sha256);
}

/** What the run itself is made of has to work. */
function must<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(result.problem.message);
  return result.value;
}
