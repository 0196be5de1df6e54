import { describe, expect, it } from "vitest";
import type { Answer } from "#api/client/client";
import { startApi } from "../../../support/apiUnderTest";

function valueIn<Value>(answer: Answer<Value>): Value {
  if (answer.ok) return answer.value;
  throw new Error(`${answer.status} ${answer.problem.code}`);
}

describe("/api/articles/…/revisions", () => {
  it("names, lists, shows, renames and brings back", async () => {
    const { client } = await startApi();
    const { id, slug } = valueIn(await client.articles.create({ headline: "Then" }));
    const kept = valueIn(await client.revisions.nameNow(slug, "Before the lawyers"));
    valueIn(await client.articles.save(id, 1, { details: { headline: "Now" } }));

    const list = valueIn(await client.revisions.list(slug));
    expect(list).toMatchObject({ total: 1, older: null, revisions: [{ ...kept, summary: null }] });
    expect(valueIn(await client.revisions.get(slug, kept.id))).toMatchObject({
      article: { headline: "Then" },
      partial: false,
    });
    expect(valueIn(await client.revisions.rename(slug, kept.id, "As sent")).name).toBe("As sent");
    expect(valueIn(await client.revisions.rename(slug, kept.id, null)).name).toBeNull();
    const back = valueIn(await client.revisions.restore(id, 2, kept.id));
    expect(back).toMatchObject({ kind: "saved", article: { version: 3, headline: "Then" } });
    expect(valueIn(await client.revisions.list(id, { limit: 1 })).older).not.toBeNull();
  });

  it("answers a restore that starts from an old version with the conflict of a save", async () => {
    const { client, ask } = await startApi();
    const { id } = valueIn(await client.articles.create({ headline: "Then" }));
    const kept = valueIn(await client.revisions.nameNow(id, "Then"));
    valueIn(await client.articles.save(id, 1, { details: { headline: "Now" } }));
    expect(valueIn(await client.revisions.restore(id, 1, kept.id))).toMatchObject({
      kind: "conflict",
      conflict: { current: { headline: "Now" } },
    });
    const path = `/api/articles/${id}/revisions/${kept.id}/restore`;
    expect((await ask("POST", path)).status).toBe(428);
    const restored = await ask("POST", path, { headers: { "If-Match": '"2"' } });
    expect([restored.status, restored.headers.get("ETag")]).toEqual([200, '"3"']);
  });

  it("refuses what does not fit, and finds nothing outside the article's own folder", async () => {
    const { client, ask } = await startApi();
    const { id } = valueIn(await client.articles.create({ headline: "Then" }));
    const at = `/api/articles/${id}/revisions`;
    expect((await ask("POST", at, { json: { name: " " } })).status).toBe(422);
    expect((await ask("POST", at, { json: { name: "two\nlines" } })).status).toBe(422);
    expect((await ask("GET", `${at}?limit=0`)).status).toBe(422);
    expect((await ask("GET", `${at}?before=x`)).status).toBe(422);
    expect((await ask("GET", `${at}/01TEST00000000000000000000`)).status).toBe(404);
    expect((await ask("GET", `${at}/..%2F..%2Fdesk`)).status).toBe(404);
    expect((await ask("PATCH", `${at}/..%2F..%2Fdesk`, { json: { name: "x" } })).status).toBe(404);
    const outside = "/api/articles/..%2Farticles/revisions/01TEST00000000000000000000/restore";
    expect((await ask("POST", outside, { headers: { "If-Match": '"1"' } })).status).toBe(404);
    expect((await ask("GET", "/api/articles/no-such-slug/revisions")).status).toBe(404);
  });
});
