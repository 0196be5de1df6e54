import { useQuery } from "@tanstack/react-query";
import { Bookmark, FileText, Heading, Highlighter } from "lucide-react";
import { useMemo } from "react";
import type { ArticleSummary } from "#core/article/summary";
import { VERDICT_LABELS } from "#core/claims/verdict";
import { type ScreenCommand, type ScreenCommandId, screenCommands } from "#core/commands/screenCommands";
import { outlineOf } from "#core/copy/outline";
import { listSavedSearches, type SavedSearches } from "#core/deskSearch/savedSearch";
import { type Source, TERMS_LABELS } from "#core/sources/source";
import type { ArticleSession } from "../../article/articleSession";
import { queries } from "../../data/queries";
import { SOURCE_KIND_ICONS } from "../../design/components/SourceKindIcon";
import { runSavedSearch } from "../../desk/search/savedSearches";
import { claimViewsOf } from "../../inspector/claimViews";
import { showSourceUses } from "../../inspector/sources/sourceInView";
import { pageControls } from "../../page/pageControls";
import { keysOf } from "../keys/keysOf";
import { openClaim } from "../openClaim";
import { openArticle } from "../route";
import { runScreenCommand } from "../runScreenCommand";
import { showPane } from "../uiState";
import type { Section } from "./choice";
import { commandIcon } from "./commandIcons";
import { section } from "./section";

/** A new article's, which has no other name yet. */
const UNTITLED = "Untitled";
const NO_ARTICLES: readonly ArticleSummary[] = [];
const NO_SOURCES: readonly Source[] = [];

/** Everything that the palette searches: actions, articles, and what the open article has. */
export function useSections(session: ArticleSession | null): readonly Section[] {
  const { data: articles = NO_ARTICLES } = useQuery(queries.articles({}));
  const { data: sources = NO_SOURCES } = useQuery(queries.sources());
  const { data: desk } = useQuery(queries.desk());
  const searches = desk?.settings.savedSearches;
  return useMemo(() => {
    const sections = [actions(session), articlesOf(articles), savedSearchesOf(searches)];
    if (session) {
      sections.push(claimsOf(session), headingsOf(session), sourcesOf(sources));
    }
    return sections;
  }, [articles, searches, sources, session]);
}

type Command = ScreenCommand & { id: ScreenCommandId };

function actions(session: ArticleSession | null): Section {
  return section<Command>({
    title: "Actions",
    sign: ">",
    items: screenCommands.filter(
      ({ id, ...rest }) => id !== "command-palette" && (session !== null || !("needs" in rest)),
    ),
    wordsOf: ({ label }) => label,
    keyOf: ({ id }) => `command:${id}`,
    choiceOf: ({ id, label }) => ({
      value: `command:${id}`,
      label,
      icon: commandIcon(id),
      keys: keysOf(id),
      run: () => runScreenCommand(id, session),
    }),
  });
}

function articlesOf(articles: readonly ArticleSummary[]): Section {
  return section<ArticleSummary>({
    title: "Articles",
    sign: "/",
    items: articles,
    wordsOf: ({ headline, slug }) => `${headline || UNTITLED} ${slug}`,
    keyOf: ({ id }) => `article:${id}`,
    choiceOf: ({ id, headline, slug }) => ({
      value: `article:${id}`,
      label: headline || UNTITLED,
      icon: FileText,
      detail: slug,
      run: () => openArticle(id),
    }),
  });
}

function savedSearchesOf(searches: SavedSearches | undefined): Section {
  return section({
    title: "Saved searches",
    sign: "?",
    items: listSavedSearches(searches),
    wordsOf: ({ name, query }) => `${name} ${query}`,
    keyOf: ({ id }) => `search:${id}`,
    choiceOf: (search) => ({
      value: `search:${search.id}`,
      label: search.name,
      icon: Bookmark,
      detail: search.query,
      run: () => runSavedSearch(search),
    }),
  });
}

function claimsOf({ view: { article } }: ArticleSession): Section {
  return section({
    title: "Claims",
    sign: "@",
    items: claimViewsOf(article).filter(({ inText }) => inText),
    wordsOf: ({ text, verdict, stale }) => `${text} ${VERDICT_LABELS[verdict]}${stale ? " stale" : ""}`,
    keyOf: ({ id }) => `claim:${id}`,
    choiceOf: (claim) => ({
      value: `claim:${claim.id}`,
      label: claim.text,
      icon: Highlighter,
      claim,
      run: () => openClaim(article.id, claim.id),
    }),
  });
}

function headingsOf({ view: { article } }: ArticleSession): Section {
  return section({
    title: "Headings",
    sign: "#",
    items: outlineOf(article.body),
    wordsOf: ({ text }) => text,
    keyOf: ({ block }) => `heading:${article.id}:${block}`,
    choiceOf: ({ text, block }) => ({
      value: `heading:${article.id}:${block}`,
      label: text,
      icon: Heading,
      run: () => pageControls.get()?.jumpToBlock(block),
    }),
  });
}

function sourcesOf(sources: readonly Source[]): Section {
  return section({
    title: "Sources",
    sign: "&",
    items: sources,
    wordsOf: ({ name, role, aliases }) => [name, role, ...aliases].join(" "),
    keyOf: ({ id }) => `source:${id}`,
    choiceOf: ({ id, name, kind, terms }) => ({
      value: `source:${id}`,
      label: name,
      icon: SOURCE_KIND_ICONS[kind],
      detail: TERMS_LABELS[terms],
      run: () => {
        showPane("sources");
        showSourceUses(id);
      },
    }),
  });
}
