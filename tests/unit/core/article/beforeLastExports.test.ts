import { expect, it } from "vitest";
import { beforeLastExports } from "#core/article/beforeLastExports";
import type { HistoryEntry } from "#core/article/history";
import { anArticle, TEST_TIME } from "../../../support/builders";

const act = { at: TEST_TIME, by: "Ada Quill" };
const file = { act: "exported", format: "html", draft: false, sha256: "c".repeat(64), override: null } as const;
const exported = (version: number): HistoryEntry => ({ ...act, ...file, version });
const ready: HistoryEntry = { ...act, act: "stage", from: "draft", to: "ready", reason: "", override: null };

it("takes the exports off that nothing has come after, and the versions that they made", () => {
  const article = anArticle({ version: 8 });
  const history = [...article.history, exported(5), ready, exported(7)];
  expect(beforeLastExports({ ...article, history })).toEqual({
    ...article,
    version: 7,
    history: history.slice(0, -1),
  });
});

it("leaves an article alone that was edited after it left, or that never did", () => {
  for (const article of [
    anArticle({ version: 7, history: [exported(5)] }),
    anArticle({ version: 3, history: [ready] }),
  ]) {
    expect(beforeLastExports(article)).toBe(article);
  }
});
