import type { Element } from "xast";
import type { Clearance } from "#core/gate/clearance";
import { mediaTopicName } from "#core/subjects/mediaTopics";
import { bylineIntroduction, bylineSeparators } from "../document/bylineLine";
import { DRAFT_NOTICE } from "../draftNotice";
import type { ItemFacts } from "../wire/itemFacts";
import { xml } from "../xml/writeXml";
import { bodyToNitf, type NitfContext } from "./bodyToNitf";

export const NITF_NAMESPACE = "http://iptc.org/std/NITF/2006-10-18/";

/** An article as a whole NITF 3.6 document, to stand by itself or in an item of NewsML-G2. */
export function nitfTree(clearance: Clearance, facts: ItemFacts, context: NitfContext): Element {
  const { article } = clearance;
  return xml("nitf", { xmlns: NITF_NAMESPACE, baselang: article.language, version: "-//IPTC//DTD NITF 3.6//EN" }, [
    head(clearance, facts),
    xml("body", {}, [
      bodyHead(clearance),
      xml("body.content", {}, [
        ...(clearance.draft ? [xml("p", {}, [xml("em", { class: "bold" }, [DRAFT_NOTICE])])] : []),
        ...bodyToNitf(article.body.content ?? [], context),
      ]),
    ]),
  ]);
}

function head({ article, publishing }: Clearance, facts: ItemFacts): Element {
  const { headline, subjects, tags, section, slug } = article;
  return xml("head", {}, [
    ...(headline === "" ? [] : [xml("title", {}, [headline])]),
    ...tobject(facts, subjects),
    xml("docdata", {}, [
      xml("doc-id", { "id-string": facts.urn }),
      xml("date.issue", { norm: basicMoment(facts.versionCreated) }),
      ...(facts.embargo === null ? [] : [xml("date.release", { norm: basicMoment(facts.embargo) })]),
      ...facts.labels.map((info) => xml("ed-msg", { info })),
      ...(slug === "" ? [] : [xml("du-key", { key: slug })]),
      ...(publishing.publisher === "" ? [] : [xml("doc.copyright", { holder: publishing.publisher })]),
      ...(tags.length === 0
        ? []
        : [
            xml(
              "key-list",
              {},
              tags.map((key) => xml("keyword", { key })),
            ),
          ]),
    ]),
    ...(section === "" ? [] : [xml("pubdata", { "position.section": section })]),
  ]);
}

/** What kind of text it is, and what about. */
function tobject({ genres }: ItemFacts, subjects: readonly string[]): Element[] {
  const kinds = genres.map((genre) => xml("tobject.property", { "tobject.property.type": genre }));
  const topics = subjects.map((code) => {
    const name = mediaTopicName(code);
    return xml("tobject.subject", {
      "tobject.subject.ipr": "IPTC",
      "tobject.subject.refnum": code,
      "tobject.subject.type": name === code ? undefined : name,
    });
  });
  return kinds.length + topics.length === 0 ? [] : [xml("tobject", {}, [...kinds, ...topics])];
}

function bodyHead({ article }: Clearance): Element {
  const { headline, standfirst, bylines, dateline, language } = article;
  return xml("body.head", {}, [
    ...(headline === "" ? [] : [xml("hedline", {}, [xml("hl1", {}, [headline])])]),
    ...(bylines.length === 0
      ? []
      : [
          byline(
            bylines.map(({ name }) => name),
            language,
          ),
        ]),
    ...(dateline === "" ? [] : [xml("dateline", {}, [xml("location", {}, [dateline])])]),
    ...(standfirst === "" ? [] : [xml("abstract", {}, [xml("p", {}, [standfirst])])]),
  ]);
}

function byline(names: readonly string[], language: string): Element {
  const separators = bylineSeparators(names.length, language);
  const people = names.flatMap((name, index) => [
    ...(index === 0 ? [] : [separators[index - 1] ?? ", "]),
    xml("person", {}, [name]),
  ]);
  return xml("byline", {}, [`${bylineIntroduction(language)} `, ...people]);
}

/** NITF takes moments in the basic form of ISO 8601: `20310405T060708Z`. */
function basicMoment(at: string): string {
  return at.replace(/\.\d+(?=Z$)/u, "").replace(/[-:]/gu, "");
}
