import type { Article } from "#core/article/article";
import { publicationDates } from "#core/article/publicationDates";
import { mediaTopicName, mediaTopicUri } from "#core/subjects/mediaTopics";
import { type JsonLd, thing } from "./jsonLd";

/** Who publishes a page, and at which address; empty and null when the desk has not said. */
export interface Publication {
  readonly publisher: string;
  readonly address: string | null;
}

/**
 * The article as schema.org's NewsArticle, with the properties that Google's "Article structured data" recommends (it requires
 * none). Authors are bare names, one each, as it asks for. Dates of publication come from the article's history or are
 * left out. There is no image: Google asks for an address, and the images are in the page itself. Sources are not cited,
 * as the page does not name them.
 */
export function newsArticleLd(article: Article, { publisher, address }: Publication): JsonLd {
  const { headline, standfirst, language, section, tags, subjects, dateline } = article;
  const dates = publicationDates(article);
  return thing("NewsArticle", {
    mainEntityOfPage: address === null ? undefined : { "@type": "WebPage", "@id": address },
    url: address ?? undefined,
    headline,
    description: standfirst,
    author: authors(article),
    publisher: publisherLd(publisher),
    datePublished: dates?.first,
    dateModified: dates && dates.last !== dates.first ? dates.last : undefined,
    dateline,
    inLanguage: language,
    articleSection: section,
    keywords: tags,
    about: subjects.map((code) => {
      const name = mediaTopicName(code);
      return thing("Thing", { "@id": mediaTopicUri(code), name: name === code ? undefined : name });
    }),
  });
}

export function authors({ bylines }: Pick<Article, "bylines">): JsonLd[] {
  return bylines.map(({ name }) => thing("Person", { name }));
}

export function publisherLd(publisher: string): JsonLd | undefined {
  return publisher === "" ? undefined : thing("Organization", { name: publisher });
}
