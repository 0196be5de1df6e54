import { createHash } from "node:crypto";
import { expect, it } from "vitest";
import type { ExportRequest } from "#api/contracts/exchange";
import type { Article } from "#core/article/article";
import { PLAIN_FACT_CHECK } from "#core/claims/factCheck";
import { appendAct } from "#core/claims/ledger";
import { formats } from "#exchange/registry";
import { aPicture } from "../../../support/aPicture";
import { aPrinter } from "../../../support/aPrinter";
import { type ApiUnderTest, startApi, succeeded } from "../../../support/apiUnderTest";
import {
  aBody,
  aClaim,
  anArticle,
  anId,
  aParagraph,
  aPieceOfEvidence,
  aText,
  TEST_TIME,
} from "../../../support/builders";

const FORMATS = formats.filter(({ exporter }) => exporter !== undefined);
const OVERRIDE = { reason: "The printer waits", by: "Bo Marsh" };

/** An article with a claim that is published as a fact check, a note, a picture, and a past. */
async function put(api: ApiUnderTest): Promise<Article> {
  const picture = succeeded(await api.desk.attachments.put(aPicture()));
  const settled = aClaim({ text: "It sank.", verdict: "false", evidence: [aPieceOfEvidence()] });
  const factCheck = { ...PLAIN_FACT_CHECK, summary: "The ferry sank" };
  const claim = appendAct(settled, { at: TEST_TIME, by: "Ada Quill", text: "It sank.", act: "fact-check", factCheck });
  const note = { id: anId(), resolved: false, remarks: [{ at: TEST_TIME, by: "Ada Quill", text: "Ask again" }] };
  const figure = { sha256: picture.sha256, mediaType: "image/png", width: 1, height: 1, alt: "A boat", credit: "Ada" };
  const body = aBody(
    aParagraph("As it was told: ", claim, " So far."),
    { type: "paragraph", content: [aText("noted", { type: "note", attrs: { id: note.id } })] },
    { type: "figure", attrs: figure, content: [aText("The quay")] },
  );
  const article = { ...anArticle({ slug: "ferry", claims: [claim], body }), notes: { [note.id]: note } };
  return succeeded(await api.desk.articles.create(article, { by: "Ada Quill", origin: null }));
}

async function sha256Of(api: ApiUnderTest, id: string, request: ExportRequest): Promise<string> {
  const file = succeeded(await api.client.articles.export(id, request));
  return createHash("sha256").update(file.bytes).digest("hex");
}

/** Those that tell something of an article's past. */
const TELLING = ["package", "json", "ninjs", "newsml"];

it.each<[string, Partial<ExportRequest>, typeof FORMATS]>([
  ["as a draft copy", { draft: true }, FORMATS.filter(({ id }) => TELLING.includes(id))],
  ["past a closed gate, with every option", { override: OVERRIDE }, FORMATS],
])(
  "an article that nobody has changed leaves %s as the same bytes again, with the first files on record",
  async (_, terms, tried) => {
    const api = await startApi({ printPdf: aPrinter });
    const { id } = await put(api);
    const inEveryFormat = async () => {
      const hashes = new Map<string, string>();
      for (const { id: format, exporter } of tried) {
        const options = (exporter?.options ?? []).map((option) => option.id);
        hashes.set(format, await sha256Of(api, id, { format, options, ...terms }));
      }
      return hashes;
    };
    const first = await inEveryFormat();
    expect(await inEveryFormat()).toEqual(first);
    const { history } = succeeded(await api.client.articles.get(id));
    expect(history.flatMap((entry) => (entry.act === "exported" ? [entry.sha256] : []))).toEqual([
      ...first.values(),
      ...first.values(),
    ]);
  },
);

it("Stet JSON keeps the exports that something has come after, and comes in as it was", async () => {
  const api = await startApi();
  const { id } = succeeded(await api.client.articles.create({ headline: "The ferry returns", language: "en" }));
  await sha256Of(api, id, { format: "html", draft: true });
  const { version } = succeeded(await api.client.articles.get(id));
  succeeded(await api.client.articles.command(id, version, [{ type: "sign-off", by: "Bo Marsh", note: "" }]));
  await sha256Of(api, id, { format: "html", draft: true });
  const { bytes, name } = succeeded(await api.client.articles.export(id, { format: "json", override: OVERRIDE }));
  const file = JSON.parse(new TextDecoder().decode(bytes));
  const standing = succeeded(await api.client.articles.get(id));
  expect(file.history.map(({ act }: { act: string }) => act)).toEqual(["created", "exported", "signed-off"]);
  expect(file).toMatchObject({ id, version: version + 1, updatedAt: standing.updatedAt });

  const elsewhere = await startApi();
  const { id: there } = await (
    await elsewhere.ask("POST", `/api/import?name=${name}`, { body: bytes as Uint8Array<ArrayBuffer> })
  ).json();
  const article = succeeded(await elsewhere.client.articles.get(there));
  expect(article).toMatchObject({ id, version: file.version, createdAt: file.createdAt, claims: file.claims });
  expect(article.history.slice(0, file.history.length)).toEqual(file.history);
  expect(article.history.slice(file.history.length).map(({ act }) => act)).toEqual(["sign-off-withdrawn"]);
});
