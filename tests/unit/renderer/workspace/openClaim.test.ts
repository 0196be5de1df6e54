import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { type PageControls, pageControls } from "#renderer/page/pageControls";
import { openClaim } from "#renderer/workspace/openClaim";
import { openArticle, openArticleId } from "#renderer/workspace/route";
import { activeClaim, inspectorOpen, inspectorTab } from "#renderer/workspace/uiState";
import { anId } from "../../../support/builders";

const jumps: string[] = [];

/** The page of an article comes on screen. */
function show(articleId: string) {
  const jumpToClaim = (claimId: string) => jumps.push(claimId) > 0;
  pageControls.set({ articleId, jumpToClaim } as unknown as PageControls);
}

beforeEach(() => {
  const location = {
    current: "",
    get hash() {
      return this.current;
    },
    set hash(hash: string) {
      this.current = hash;
      window.dispatchEvent(new Event("hashchange"));
    },
  };
  vi.stubGlobal("window", Object.assign(new EventTarget(), { location }));
  vi.stubGlobal("document", { activeElement: null, body: null, getElementById: () => null });
  vi.stubGlobal("HTMLElement", class {});
  vi.stubGlobal("requestAnimationFrame", (run: () => void) => run());
  jumps.length = 0;
  inspectorOpen.set(false);
  inspectorTab.set("details");
  activeClaim.set(null);
});

afterEach(() => {
  openArticle(null);
  pageControls.set(null);
  vi.unstubAllGlobals();
});

it("shows a claim of the article on screen at once", () => {
  const [articleId, claimId] = [anId(), anId()];
  openArticle(articleId);
  show(articleId);
  openClaim(articleId, claimId);
  expect(jumps).toEqual([claimId]);
  expect(activeClaim.get()).toBe(claimId);
  expect(inspectorTab.get()).toBe("claims");
  expect(inspectorOpen.get()).toBe(true);
});

it("opens another article, and shows the claim once its page has come", () => {
  const [before, articleId, claimId] = [anId(), anId(), anId()];
  openArticle(before);
  show(before);
  openClaim(articleId, claimId);
  expect(openArticleId()).toBe(articleId);
  expect(jumps).toEqual([]);
  pageControls.set(null);
  show(articleId);
  expect(jumps).toEqual([claimId]);
});

it("shows a claim once, and not again when its article is opened later", () => {
  const [articleId, claimId] = [anId(), anId()];
  openClaim(articleId, claimId);
  show(articleId);
  pageControls.set(null);
  show(articleId);
  expect(jumps).toEqual([claimId]);
});

it("calls nobody back who has gone to another article meanwhile", () => {
  const [articleId, elsewhere] = [anId(), anId()];
  openClaim(articleId, anId());
  openArticle(elsewhere);
  show(elsewhere);
  openArticle(articleId);
  show(articleId);
  expect(jumps).toEqual([]);
});

it("shows the claim that was asked for last", () => {
  const [first, second, claimId] = [anId(), anId(), anId()];
  openClaim(first, anId());
  openClaim(second, claimId);
  show(second);
  show(first);
  expect(jumps).toEqual([claimId]);
});
