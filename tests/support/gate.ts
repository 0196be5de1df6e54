import type { Article } from "#core/article/article";
import { type CheckContext, checkArticle } from "#core/gate/checkArticle";
import type { Finding } from "#core/gate/finding";
import { DEFAULT_SETTINGS, type DeskSettings, type Policies } from "#core/settings/deskSettings";
import type { Source } from "#core/sources/source";
import { TEST_TIME } from "./builders";

export function aContext(
  sources: readonly Source[] = [],
  severities: DeskSettings["severities"] = {},
  policies: Partial<Policies> = {},
): CheckContext {
  return {
    sources: Object.fromEntries(sources.map((source) => [source.id, source])),
    settings: { ...DEFAULT_SETTINGS, severities, policies: { ...DEFAULT_SETTINGS.policies, ...policies } },
    now: TEST_TIME,
  };
}

/** What one rule finds in an article. */
export function findingsOf(rule: string, article: Article, context = aContext()): Finding[] {
  return checkArticle(article, context).findings.filter((finding) => finding.rule === rule);
}
