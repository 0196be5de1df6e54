import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Answer, Client } from "#api/client/client";
import type { Article } from "#core/article/article";
import { readArticle } from "#core/article/migrations/migrateArticle";
import { newestFirst } from "#core/article/newestFirst";
import { summarise } from "#core/article/summary";
import { brokenEntries, onlyGrows } from "#core/claims/ledger";
import { examineDesk } from "#desk/doctor/examineDesk";
import type { Findings } from "./findings";
import { hashOf, type KnownArticle, type Ledger } from "./ledger";
import { countOf, isWhole, wordOf } from "./story";

/**
 * Compares a desk that has just been opened after a kill with everything that was acknowledged before, over the API and by
 * its files. What was under way when it was killed may have happened or not; the ledger then takes over which it was.
 */
export async function checkDesk(desk: string, client: Client, ledger: Ledger, findings: Findings): Promise<void> {
  const [onDesk, inTrash] = [await readFolder(desk, "articles", findings), await readFolder(desk, "trash", findings)];
  for (const known of [...ledger.articles.values()]) {
    const [here, there] = [onDesk.get(known.id), inTrash.get(known.id)];
    if (here && there) findings.other.push(`${known.id} is on the desk and in the trash`);
    const found = here ?? there;
    if (!found) findings.lost.push(`${known.id}, version ${known.version}, is gone`);
    else checkArticle(known, found, here ? "desk" : "trash", ledger, findings);
  }
  // What nobody has been told of may be there: its answer got lost.
  for (const article of onDesk.values()) if (!ledger.articles.has(article.id)) ledger.has(article);
  await checkIndex(client, onDesk, findings);
  await checkSources(client, ledger, findings);
  await checkFiles(desk, client, ledger, findings);
  await checkByDoctor(desk, findings);
}

function checkArticle(
  known: KnownArticle,
  found: Article,
  place: KnownArticle["place"],
  ledger: Ledger,
  { lost, torn, other }: Findings,
): void {
  const { id, pending, version } = known;
  const name = `${id}, version ${version}`;
  const mayMove = pending === "trash" || pending === "restore";
  if (found.version < version) lost.push(`${name}, is there as version ${found.version}`);
  if (found.version === version && known.hash !== null && hashOf(found) !== known.hash)
    lost.push(`${name}, says something else`);
  if (found.version > version && pending === null) other.push(`${name}, became version ${found.version} by itself`);
  if (place !== known.place && !mayMove) other.push(`${name}, is in the wrong folder (${place})`);
  const [before, now] = [countOf(known.article), countOf(found)];
  if (now < before) lost.push(`${name}: writing ${before} is there as ${now}`);
  if (now > before + (pending === "save" ? 1 : 0)) other.push(`${name}: writing ${before} is there as ${now}`);
  if (!isWhole(found)) torn.push(`${name}: headline and copy are of different saves`);
  for (const [claimId, claim] of Object.entries(known.article.claims)) {
    const after = found.claims[claimId];
    if (!after || !onlyGrows(claim, after)) lost.push(`${name}: entries of claim ${claimId}`);
  }
  for (const claim of Object.values(found.claims)) {
    if (brokenEntries(claim).length > 0) torn.push(`${name}: the chain of claim ${claim.id}`);
  }
  const exported = new Set(found.history.flatMap((entry) => (entry.act === "exported" ? [entry.sha256] : [])));
  for (const sha256 of known.exported) if (!exported.has(sha256)) lost.push(`${name}: the record of an export`);
  ledger.has(found).place = place;
}

/** List and search are to be those that the files themselves would make. */
async function checkIndex(client: Client, onDesk: ReadonlyMap<string, Article>, { index }: Findings): Promise<void> {
  const rebuilt = [...onDesk.values()].map(summarise).sort(newestFirst);
  const listed = [...(await answerOf(client.articles.list()))].sort(newestFirst);
  if (JSON.stringify(listed) !== JSON.stringify(rebuilt)) index.push("the list is not that of the files");
  for (const article of onDesk.values()) {
    const count = countOf(article);
    if (count <= 0) continue;
    const found = await answerOf(client.articles.list({ query: `"${wordOf(article.id, count)}"` }));
    const stale = await answerOf(client.articles.list({ query: `"${wordOf(article.id, count + 1)}"` }));
    if (found.length !== 1 || found[0]?.id !== article.id) index.push(`${article.id} is not found by its newest word`);
    if (stale.length > 0) index.push(`${article.id} is found by a word that was never saved`);
  }
}

async function checkSources(client: Client, ledger: Ledger, { lost }: Findings): Promise<void> {
  const found = new Map((await answerOf(client.sources.list())).map((source) => [source.id, source]));
  for (const [id, known] of ledger.sources) {
    const source = found.get(id);
    const isSame = JSON.stringify(source) === JSON.stringify(known);
    if (!source || (!isSame && !ledger.pendingSources.has(id))) lost.push(`the source ${id}`);
  }
  ledger.sources.clear();
  ledger.pendingSources.clear();
  for (const [id, source] of found) ledger.sources.set(id, source);
}

async function checkFiles(desk: string, client: Client, ledger: Ledger, { lost, torn }: Findings): Promise<void> {
  for (const [sha256, length] of ledger.files) {
    const bytes = await readFile(join(desk, "attachments", sha256.slice(0, 2), sha256)).catch(() => null);
    if (bytes?.length !== length) lost.push(`the file ${sha256}`);
    else if (createHash("sha256").update(bytes).digest("hex") !== sha256) torn.push(`the file ${sha256}`);
  }
  for (const { articleId, revision } of ledger.kept.splice(0)) {
    const answer = await client.revisions.get(articleId, revision);
    if (!answer.ok) lost.push(`the refused words in revision ${revision}: ${answer.problem.code}`);
  }
}

async function checkByDoctor(desk: string, { other }: Findings): Promise<void> {
  const examined = await examineDesk(desk);
  if (!examined.ok) other.push(`the doctor: ${examined.problem.code}`);
  else
    for (const { severity, code, where } of examined.value.findings) {
      if (severity !== "info") other.push(`the doctor: ${code} (${where})`);
    }
}

async function readFolder(desk: string, folder: string, { torn }: Findings): Promise<Map<string, Article>> {
  const articles = new Map<string, Article>();
  for (const name of await readdir(join(desk, folder))) {
    const article = await readFile(join(desk, folder, name), "utf8")
      .then(read)
      .catch(() => null);
    if (article && name === `${article.id}.json`) articles.set(article.id, article);
    else torn.push(`${folder}/${name} is no article`);
  }
  return articles;
}

function read(text: string): Article | null {
  const article = readArticle(JSON.parse(text));
  return article.ok ? article.value : null;
}

async function answerOf<Value>(answering: Promise<Answer<Value>>): Promise<Value> {
  const answer = await answering;
  if (answer.ok) return answer.value;
  throw new Error(`a question was refused: ${answer.problem.code}`);
}
