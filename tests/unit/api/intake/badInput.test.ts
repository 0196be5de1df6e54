import { expect, it } from "vitest";
import { brokenEntries } from "#core/claims/ledger";
import { startApi, succeeded } from "../../../support/apiUnderTest";
import { BAD_INPUT, fileOf } from "../../exchange/json/badInputCases";
import { bytesOf } from "../../exchange/support";

const TAKEN = BAD_INPUT.flatMap(({ outcome, ...bad }) => ("stands" in outcome ? [{ ...bad, outcome }] : []));

it.each(TAKEN.map((bad) => [bad.name, bad] as const))("a desk takes in %s, and is told", async (_, bad) => {
  const api = await startApi();
  const result = succeeded(await api.client.exchange.import("a.stet.json", bytesOf(await fileOf(bad))));
  expect(result).toMatchObject({ ok: true, error: null });
  if (bad.outcome.warning) expect(result.warnings).toContainEqual(expect.stringMatching(bad.outcome.warning));
  const [summary] = succeeded(await api.client.articles.list());
  expect(summary).toMatchObject({ id: result.id, verification: bad.outcome.stands, signedOffBy: null });
  expect(["ready", "published"]).not.toContain(summary?.stage);
  const article = succeeded(await api.client.articles.get(summary?.id ?? ""));
  expect(Object.values(article.claims).flatMap(brokenEntries)).toEqual([]);
});

it("evidence from a source that no library has closes the gate, although its claim was verified elsewhere", async () => {
  const api = await startApi();
  const bad = TAKEN.find(({ name }) => name.startsWith("evidence from a source"));
  if (!bad) throw new Error("There is no such case.");
  const result = succeeded(await api.client.exchange.import("a.stet.json", bytesOf(await fileOf(bad))));
  expect(result.warnings).toContainEqual(
    expect.stringMatching(/Sources that evidence names and the file does not: 1/u),
  );
  const { gate, findings } = succeeded(await api.client.articles.check(result.id ?? ""));
  expect(gate).toBe("closed");
  expect(findings.map(({ rule }) => rule)).toContain("verdict-without-evidence");
});
