import type { Element } from "xast";
import { plainText } from "#core/article/document/plainText";
import type { Clearance } from "#core/gate/clearance";
import { mediaTopicName } from "#core/subjects/mediaTopics";
import { countWords } from "#core/text/countWords";
import { namesLine } from "../document/bylineLine";
import { NITF_NAMESPACE } from "../nitf/nitfTree";
import type { ItemFacts } from "../wire/itemFacts";
import { isCode } from "../wire/newsCodes";
import { xml } from "../xml/writeXml";

const NAMESPACE = "http://iptc.org/std/nar/2006-10-01/";
/** Says what the prefixes `ninat`, `stat`, `medtop`, `genre` and `drol` stand for, as every later issue of it does. */
const CATALOG = "http://www.iptc.org/std/catalog/catalog.IPTC-G2-Standards_32.xml";

export const BOILERPLATE = [NAMESPACE, CATALOG, NITF_NAMESPACE, "-//IPTC//DTD NITF 3.6//EN"];

/** An item of a text, with the order of elements that the schema wants. */
export function newsItem(clearance: Clearance, facts: ItemFacts, nitf: Element): Element {
  const { article } = clearance;
  const attributes = {
    xmlns: NAMESPACE,
    guid: facts.urn,
    version: facts.version,
    standard: "NewsML-G2",
    standardversion: "2.35",
    conformance: "power",
    "xml:lang": article.language,
  };
  const words = countWords(plainText(article.body), article.language);
  return xml("newsItem", attributes, [
    xml("catalogRef", { href: CATALOG }),
    itemMeta(clearance, facts),
    contentMeta(clearance, facts),
    xml("contentSet", {}, [
      xml("inlineXML", { contenttype: "application/nitf+xml", wordcount: words, "xml:lang": article.language }, [nitf]),
    ]),
  ]);
}

function itemMeta({ publishing }: Clearance, facts: ItemFacts): Element {
  return xml("itemMeta", {}, [
    xml("itemClass", { qcode: "ninat:text" }),
    publishing.publisher === "" ? xml("provider") : xml("provider", {}, [xml("name", {}, [publishing.publisher])]),
    xml("versionCreated", {}, [facts.versionCreated]),
    ...(facts.firstPublished === null ? [] : [xml("firstCreated", {}, [facts.firstPublished])]),
    ...(facts.embargo === null ? [] : [xml("embargoed", {}, [facts.embargo])]),
    xml("pubStatus", { qcode: `stat:${facts.status}` }),
    ...facts.labels.map((label) => xml("edNote", {}, [label])),
  ]);
}

function contentMeta({ article }: Clearance, facts: ItemFacts): Element {
  const { headline, standfirst, bylines, dateline, slug, language, subjects, tags } = article;
  const names = bylines.map(({ name }) => name);
  const named = (element: string, text: string, attributes = {}) =>
    text === "" ? [] : [xml(element, attributes, [text])];
  return xml("contentMeta", {}, [
    ...(dateline === "" ? [] : [xml("located", {}, [xml("name", {}, [dateline])])]),
    ...facts.sources.map(({ name, url }) => xml("infoSource", { uri: url || undefined }, [xml("name", {}, [name])])),
    ...names.map((name) => xml("creator", {}, [xml("name", {}, [name])])),
    xml("language", { tag: language }),
    ...facts.genres.map((genre) =>
      isCode(genre) ? xml("genre", { qcode: `genre:${genre}` }) : xml("genre", {}, [xml("name", {}, [genre])]),
    ),
    ...tags.map((tag) => xml("keyword", {}, [tag])),
    ...subjects.map((code) => {
      const name = mediaTopicName(code);
      return xml(
        "subject",
        { qcode: `medtop:${code}` },
        name === code ? [] : [xml("name", { "xml:lang": "en" }, [name])],
      );
    }),
    ...named("slugline", slug),
    ...named("headline", headline),
    ...named("dateline", dateline),
    ...named("by", namesLine(names, language)),
    ...named("description", standfirst, { role: "drol:summary" }),
  ]);
}
