import type { Clearance } from "#core/gate/clearance";
import { mediaTopicName, mediaTopicUri } from "#core/subjects/mediaTopics";
import { namesLine } from "../document/bylineLine";
import type { ItemFacts } from "../wire/itemFacts";
import type { ItemPicture } from "../wire/itemPictures";
import { genreUri } from "../wire/newsCodes";
import { sayingSomething } from "./sayingSomething";

const STANDARD = { name: "ninjs", version: "3.1", schema: "http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#" };
const PLAIN = "text/plain";

/** Everything of an item but its bodies. Properties that would say nothing are left out. */
export function ninjsItem(clearance: Clearance, facts: ItemFacts, pictures: readonly ItemPicture[]) {
  const { article, publishing } = clearance;
  const { headline, standfirst, bylines, dateline, slug, language, section, tags, subjects } = article;
  return sayingSomething({
    uri: facts.urn,
    standard: STANDARD,
    type: "text",
    representationType: "full",
    version: String(facts.version),
    firstCreated: facts.firstPublished,
    versionCreated: facts.versionCreated,
    embargoedUntil: facts.embargo,
    pubStatus: facts.status,
    edNote: facts.labels.join(". "),
    copyrightHolder: publishing.publisher,
    language,
    slugline: slug,
    by: namesLine(
      bylines.map(({ name }) => name),
      language,
    ),
    located: dateline,
    headlines: headline === "" ? [] : [{ role: "main", contentType: PLAIN, value: headline }],
    descriptions: standfirst === "" ? [] : [{ role: "summary", contentType: PLAIN, value: standfirst }],
    people: bylines.map(({ name }) => ({ name, rel: "author" })),
    subjects: [
      ...subjects.map((code) => {
        const name = mediaTopicName(code);
        return sayingSomething({ name: name === code ? "" : name, uri: mediaTopicUri(code) });
      }),
      // The standard has no property for either any more.
      ...(section === "" ? [] : [{ name: section, rel: "section" }]),
      ...tags.map((name) => ({ name, rel: "keyword" })),
    ],
    genres: facts.genres.map((genre) => {
      const uri = genreUri(genre);
      return uri === null ? { name: genre } : { name: genre.replaceAll("_", " "), uri };
    }),
    infoSources: facts.sources.map(({ name, url }) => sayingSomething({ name, uri: url })),
    associations: pictures.map((picture) => association(picture, facts.urn)),
  });
}

function association({ fileName, mediaType, width, height, alt, caption, credit }: ItemPicture, urn: string) {
  return sayingSomething({
    name: fileName,
    // A part of the item that it belongs to (RFC 8141, section 2.3.3).
    uri: `${urn}#${fileName}`,
    type: "picture",
    by: credit,
    descriptions: [
      ...(caption === "" ? [] : [{ role: "caption", contentType: PLAIN, value: caption }]),
      ...(alt === "" ? [] : [{ role: "alt", contentType: PLAIN, value: alt }]),
    ],
    renditions: [sayingSomething({ name: "main", title: fileName, contentType: mediaType, width, height })],
  });
}
