import { QueryClient, QueryObserver } from "@tanstack/react-query";
import { beforeEach, describe, expect, it, vi } from "vitest";
import type { ArticleListQuery } from "#api/contracts/articles";
import type { FoundAnswer } from "#api/contracts/search";
import { type ArticleSummary, summarise } from "#core/article/summary";
import { applyDeskEvent } from "#renderer/data/applyDeskEvent";
import { anArticle } from "../../../support/builders";

let queryClient: QueryClient;

function aSummary(minute: number, overrides: Partial<ArticleSummary> = {}): ArticleSummary {
  const updatedAt = `2031-04-05T06:${String(minute).padStart(2, "0")}:00.000Z`;
  return { ...summarise(anArticle()), version: 1, updatedAt, ...overrides };
}

function know(filter: ArticleListQuery, list: ArticleSummary[]): void {
  queryClient.setQueryData(["articles", filter], list);
}

const listed = (filter: ArticleListQuery = {}) => queryClient.getQueryData<ArticleSummary[]>(["articles", filter]);
const isStale = (...key: unknown[]) => queryClient.getQueryState(key)?.isInvalidated ?? false;

beforeEach(() => {
  queryClient = new QueryClient();
  for (const key of ["tags", "trash", "sources", "desk"]) queryClient.setQueryData([key], []);
});

describe("an answer that was under way when something changed", () => {
  it.each([
    ["the first", undefined],
    ["a later one", "before"],
  ])("is asked for again when it is %s", async (_, known) => {
    const answers: ((answer: string) => void)[] = [];
    const queryFn = () => new Promise<string>((resolve) => answers.push(resolve));
    queryClient = new QueryClient();
    if (known !== undefined) queryClient.setQueryData(["desk"], known);
    const shown = new QueryObserver(queryClient, { queryKey: ["desk"], queryFn });
    const end = shown.subscribe(() => undefined);
    await vi.waitFor(() => expect(answers).toHaveLength(1));
    applyDeskEvent(queryClient, { type: "desk-changed", origin: null });
    answers[0]?.("before");
    await vi.waitFor(() => expect(answers).toHaveLength(2));
    answers[1]?.("after");
    await vi.waitFor(() => expect(shown.getCurrentResult().data).toBe("after"));
    end();
  });
});

describe("what rests on a source", () => {
  it("is asked for anew after any article was saved, restored or trashed, and the library is not", () => {
    const summary = aSummary(1);
    for (const event of [
      { type: "article-saved", origin: null, summary },
      { type: "article-restored", origin: null, summary },
      { type: "article-trashed", origin: null, id: summary.id },
    ] as const) {
      queryClient.setQueryData(["sources", "uses", "s1"], {});
      applyDeskEvent(queryClient, event);
      expect(isStale("sources", "uses", "s1")).toBe(true);
      expect(isStale("sources")).toBe(false);
    }
  });
});

describe("an article that was saved", () => {
  it("takes its row's place at the top without a fetch", () => {
    const [first, second] = [aSummary(2), aSummary(1)];
    know({}, [first, second]);
    const saved = { ...second, version: 2, headline: "Fog closes the harbour", updatedAt: "2031-04-05T06:03:00.000Z" };
    applyDeskEvent(queryClient, { type: "article-saved", origin: "w1", summary: saved });
    expect(listed()).toEqual([saved, first]);
    expect(isStale("articles", {})).toBe(false);
    expect(isStale("tags")).toBe(false);
  });

  it("leaves every other row the same object", () => {
    const [first, second] = [aSummary(2), aSummary(1)];
    know({}, [first, second]);
    applyDeskEvent(queryClient, { type: "article-saved", origin: null, summary: { ...second, version: 2 } });
    expect(listed()?.[0]).toBe(first);
  });

  it("comes into the lists that it fits when it is new, at its own place", () => {
    const [later, earlier] = [aSummary(9), aSummary(1)];
    know({}, [later, earlier]);
    know({ stage: "draft" }, [earlier]);
    know({ stage: "ready" }, []);
    const made = aSummary(5);
    applyDeskEvent(queryClient, { type: "article-saved", origin: null, summary: made });
    expect(listed()).toEqual([later, made, earlier]);
    expect(listed({ stage: "draft" })).toEqual([made, earlier]);
    expect(listed({ stage: "ready" })).toEqual([]);
    expect(isStale("tags")).toBe(true);
  });

  it("leaves a list whose filter it no longer fits", () => {
    const row = aSummary(1);
    know({ stage: "draft" }, [row]);
    applyDeskEvent(queryClient, {
      type: "article-saved",
      origin: null,
      summary: { ...row, version: 2, stage: "killed" },
    });
    expect(listed({ stage: "draft" })).toEqual([]);
  });

  it("asks the desk whether it belongs into a search, but only when it is not in it yet", () => {
    const row = aSummary(1);
    know({ query: "fog" }, [row]);
    applyDeskEvent(queryClient, { type: "article-saved", origin: null, summary: { ...row, version: 2 } });
    expect(isStale("articles", { query: "fog" })).toBe(false);
    applyDeskEvent(queryClient, { type: "article-saved", origin: null, summary: aSummary(3) });
    expect(isStale("articles", { query: "fog" })).toBe(true);
    expect(listed({ query: "fog" })).toHaveLength(1);
  });

  it("is ignored when a newer version is known", () => {
    const row = aSummary(1, { version: 7 });
    know({}, [row]);
    applyDeskEvent(queryClient, {
      type: "article-saved",
      origin: null,
      summary: { ...row, version: 6, headline: "Old" },
    });
    expect(listed()).toEqual([row]);
  });

  it("has the tags counted anew when its tags have changed", () => {
    const row = aSummary(1, { tags: ["harbour"] });
    know({}, [row]);
    applyDeskEvent(queryClient, {
      type: "article-saved",
      origin: null,
      summary: { ...row, version: 2, tags: ["fog"] },
    });
    expect(isStale("tags")).toBe(true);
  });
});

it("takes a trashed article out of every list and has trash and tags fetched anew", () => {
  const [kept, gone] = [aSummary(2), aSummary(1)];
  know({}, [kept, gone]);
  know({ query: "fog" }, [gone]);
  applyDeskEvent(queryClient, { type: "article-trashed", origin: null, id: gone.id });
  expect(listed()).toEqual([kept]);
  expect(listed({ query: "fog" })).toEqual([]);
  expect(isStale("trash")).toBe(true);
  expect(isStale("tags")).toBe(true);
});

it("puts a restored article back", () => {
  know({}, []);
  const back = aSummary(1);
  applyDeskEvent(queryClient, { type: "article-restored", origin: null, summary: back });
  expect(listed()).toEqual([back]);
  expect(isStale("trash")).toBe(true);
});

it("has sources and desk fetched anew when they change", () => {
  applyDeskEvent(queryClient, { type: "sources-changed", origin: null });
  expect([isStale("sources"), isStale("desk")]).toEqual([true, false]);
  applyDeskEvent(queryClient, { type: "desk-changed", origin: null });
  expect(isStale("desk")).toBe(true);
});

describe("the claims that need another look", () => {
  const withStale = (summary: ArticleSummary, stale: number) => ({ ...summary, claims: { ...summary.claims, stale } });
  const save = (summary: ArticleSummary) =>
    applyDeskEvent(queryClient, { type: "article-saved", origin: null, summary: { ...summary, version: 2 } });

  beforeEach(() => {
    queryClient.setQueryData(["to-review"], []);
  });

  it("are asked for again when an article with some is saved", () => {
    save(withStale(aSummary(1), 1));
    expect(isStale("to-review")).toBe(true);
  });

  it("are asked for again when the last one of an article has been looked at", () => {
    const listed = withStale(aSummary(1), 1);
    queryClient.setQueryData(["to-review"], [{ article: listed, claims: [] }]);
    save(withStale(listed, 0));
    expect(isStale("to-review")).toBe(true);
  });

  it("are not asked for when an article without any is saved", () => {
    save(withStale(aSummary(1), 0));
    expect(isStale("to-review")).toBe(false);
  });

  it("are asked for again when an article goes to the trash", () => {
    applyDeskEvent(queryClient, { type: "article-trashed", origin: null, id: aSummary(1).id });
    expect(isStale("to-review")).toBe(true);
  });
});

describe("what a search has found", () => {
  const filter = { query: "ferry" };
  const found = () => queryClient.getQueryData<FoundAnswer>(["search", filter]);
  const knowFound = (articles: ArticleSummary[]) => {
    const searched = { ready: 9, total: 9 };
    queryClient.setQueryData<FoundAnswer>(["search", filter], {
      articles,
      total: articles.length,
      searched,
      corrected: [],
    });
  };

  it("shows a save where the article stands, and does not sort anew", () => {
    const [best, other] = [aSummary(1), aSummary(2)];
    knowFound([best, other]);
    const saved = { ...other, version: 2, headline: "Ferries" };
    applyDeskEvent(queryClient, { type: "article-saved", origin: null, summary: saved });
    expect(found()?.articles).toEqual([best, saved]);
    expect(isStale("search", filter)).toBe(false);
  });

  it("is asked for anew when an article may have come to fit", () => {
    knowFound([aSummary(1)]);
    applyDeskEvent(queryClient, { type: "article-saved", origin: null, summary: aSummary(2) });
    expect(isStale("search", filter)).toBe(true);
  });

  it("loses what goes to the trash, and counts one less", () => {
    const [one, two] = [aSummary(1), aSummary(2)];
    knowFound([one, two]);
    applyDeskEvent(queryClient, { type: "article-trashed", origin: null, id: one.id });
    expect(found()).toMatchObject({ articles: [two], total: 1 });
  });
});

describe("a desk that is being read", () => {
  it("says how far that is, and has its lists and tags asked for anew", () => {
    queryClient.setQueryData(["desk"], { reading: null });
    know({}, []);
    applyDeskEvent(queryClient, { type: "reading", origin: null, read: 3, total: 9 });
    expect(queryClient.getQueryData(["desk"])).toEqual({ reading: { read: 3, total: 9 } });
    expect(isStale("articles", {})).toBe(true);
    expect(isStale("tags")).toBe(false);
    applyDeskEvent(queryClient, { type: "reading", origin: null, read: 9, total: 9 });
    expect(queryClient.getQueryData(["desk"])).toEqual({ reading: null });
    expect(isStale("tags")).toBe(true);
  });
});
