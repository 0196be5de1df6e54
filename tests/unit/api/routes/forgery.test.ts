import { describe, expect, it } from "vitest";
import type { Article } from "#core/article/article";
import { type ApiUnderTest, problemOf, startApi, succeeded } from "../../../support/apiUnderTest";
import { aClaim, anArticle, anId, aPieceOfEvidence, aText, TEST_TIME } from "../../../support/builders";

const ADA = { by: "Ada Quill", origin: null };
const said = { at: TEST_TIME, by: "Ada Quill" };
const override = { reason: "It has to go out.", by: "Ada Quill" };

async function withArticle(overrides: Parameters<typeof anArticle>[0] = {}) {
  const api = await startApi();
  const article = succeeded(await api.desk.articles.create(anArticle(overrides), ADA));
  return { api, article };
}

const patch = (api: ApiUnderTest, article: Article, json: unknown) =>
  api.ask("PATCH", `/api/articles/${article.id}`, { json, headers: { "If-Match": `"${article.version}"` } });
/** As text, for what JSON.stringify would leave out. */
const patchText = (api: ApiUnderTest, article: Article, body: string) =>
  api.ask("PATCH", `/api/articles/${article.id}`, { body, headers: { "If-Match": `"${article.version}"` } });
const standing = async ({ desk }: ApiUnderTest, { id }: Article) => succeeded(await desk.articles.get(id));

describe("a save that forges", () => {
  const stage = { ...said, act: "stage", from: "draft", to: "published", reason: "", override: null };
  const exported = {
    ...said,
    act: "exported",
    format: "html",
    draft: false,
    version: 1,
    sha256: "a".repeat(64),
    override: null,
  };
  const unsafe = (href: string) => ({
    from: 0,
    remove: 0,
    insert: [{ type: "paragraph", content: [aText("x", { type: "link", attrs: { href } })] }],
  });

  it.each<[string, object, string]>([
    ["a stage without a word", { stage: "published" }, "stage-unrecorded"],
    ["a stage through a closed gate", { stage: "published", history: [stage] }, "gate-closed"],
    [
      "a stage with an empty reason",
      { stage: "published", history: [{ ...stage, override: { reason: " ", by: "A" } }] },
      "request-invalid",
    ],
    [
      "a stage on nobody's word",
      { stage: "published", history: [{ ...stage, override: { reason: "x", by: "" } }] },
      "request-invalid",
    ],
    ["a stage that it does not move to", { history: [{ ...stage, override }] }, "history-forged"],
    ["a sign-off", { signOff: { ...said, version: 1, note: "" } }, "history-forged"],
    ["an export", { history: [exported] }, "history-forged"],
    ["a version", { version: 7 }, "request-invalid"],
    ["a birthday", { createdAt: "2020-01-01T00:00:00.000Z" }, "request-invalid"],
    ["an id", { id: anId() }, "request-invalid"],
    ["a link that runs", { body: unsafe("javascript:alert(1)") }, "body-unsafe"],
    [
      "an attribute nobody knows",
      { body: { from: 0, remove: 0, insert: [{ type: "paragraph", attrs: { onclick: "x" } }] } },
      "body-unsafe",
    ],
  ])("%s is refused, and nothing changes", async (_, forged, code) => {
    const { api, article } = await withArticle({ claims: [aClaim()] });
    expect((await problemOf(await patch(api, article, forged))).code).toBe(code);
    expect(await standing(api, article)).toEqual(article);
  });

  it("a claim under another one's id, or with another one's past, is refused", async () => {
    const [mine, other] = [aClaim(), aClaim({ text: "It left at dawn.", verdict: "verified", note: "Seen." })];
    const { api, article } = await withArticle({ claims: [mine, other] });
    for (const claims of [{ [mine.id]: other }, { [mine.id]: { ...other, id: mine.id } }, { [anId()]: mine }]) {
      const { status } = await problemOf(await patch(api, article, { claims }));
      expect(status).toBe(409);
    }
    expect(await standing(api, article)).toEqual(article);
  });

  it.each([
    '{"__proto__": {"stage": "published"}}',
    '{"details": {"__proto__": {"headline": "Forged"}}}',
    '{"claims": {"__proto__": {"id": "x", "ledger": []}}}',
    '{"body": {"from": 0, "remove": 0, "insert": [{"type": "paragraph", "__proto__": {"content": []}}]}}',
    '{"body": {"from": 0, "remove": 0, "insert": [{"type": "figure", "attrs": {"__proto__": {"sha256": "../x"}}}]}}',
    '{"body": {"from": 0, "remove": 0, "insert": [{"type": "constructor"}]}}',
  ])("changes no prototype: %s", async (body) => {
    const { api, article } = await withArticle();
    await patchText(api, article, body);
    expect(Object.hasOwn(Object.prototype, "stage")).toBe(false);
    const after = await standing(api, article);
    expect({ stage: after.stage, headline: after.headline, claims: after.claims }).toEqual({
      stage: "draft",
      headline: article.headline,
      claims: article.claims,
    });
    expect(JSON.stringify(after)).not.toContain("../x");
    expect(api.reported).toEqual([]);
  });

  it("nests so deep that it is refused and not a bug", async () => {
    const { api, article } = await withArticle();
    const deep = `${'{"type":"blockquote","content":['.repeat(20_000)}${"]}".repeat(20_000)}`;
    const answer = await patchText(api, article, `{"body":{"from":0,"remove":0,"insert":[${deep}]}}`);
    expect((await problemOf(answer)).status).toBe(422);
    expect(api.reported).toEqual([]);
  });
});

describe("the gate", () => {
  const final = (json: object) => ({ json: { format: "html", ...json } });

  it("is not gone round by way of a file that says it is published", async () => {
    const { api, article } = await withArticle({ claims: [aClaim({ evidence: [aPieceOfEvidence()] })] });
    const moved = { ...said, act: "stage", from: "draft", to: "published", reason: "", override } as const;
    const file = { ...article, id: anId(), stage: "published", history: [...article.history, moved] };
    const answer = await api.ask("POST", "/api/import?name=x.stet.json", { body: JSON.stringify(file) });
    const { id } = (await answer.json()) as { id: string };
    expect(succeeded(await api.desk.articles.get(id)).stage).toBe("fact-check");
  });

  it.each([
    {},
    { override: null },
    { override: { reason: "", by: "A" } },
    { override: { reason: "x" } },
    { draft: "yes" },
  ])("lets no final copy out for %j", async (terms) => {
    const { api, article } = await withArticle({ claims: [aClaim()] });
    const answer = await api.ask("POST", `/api/articles/${article.id}/exports`, final(terms));
    expect([409, 422]).toContain(answer.status);
    expect(await standing(api, article)).toEqual(article);
  });

  it("lets a final copy out with a reason and a name, and writes both down", async () => {
    const { api, article } = await withArticle({ claims: [aClaim()] });
    const answer = await api.ask("POST", `/api/articles/${article.id}/exports`, final({ override }));
    expect(answer.status).toBe(200);
    expect((await standing(api, article)).history.at(-1)).toMatchObject({ act: "exported", draft: false, override });
  });
});
