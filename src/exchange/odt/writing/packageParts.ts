import type { Article } from "#core/article/article";
import { articleDate } from "../../document/articleDate";
import { DRAFT_NOTICE } from "../../draftNotice";
import { writeXml, xml } from "../../xml/writeXml";
import { NAMESPACES } from "./namespaces";

export const ODT_TYPE = "application/vnd.oasis.opendocument.text";

/** What the file says about the article (ODF 1.3, part 3, 4): what is printed on it, and no name of a machine or a user. */
export function metaPart(article: Article, draft: boolean): string {
  const { headline, bylines, tags, section, language, createdAt } = article;
  const property = (name: string, text: string) => (text === "" ? [] : [xml(name, {}, [text])]);
  const authors = bylines.map(({ name }) => name).join("; ");
  const named = (name: string, text: string) =>
    text === "" ? [] : [xml("meta:user-defined", { "meta:name": name, "meta:value-type": "string" }, [text])];
  return writeXml(
    xml("office:document-meta", NAMESPACES, [
      xml("office:meta", {}, [
        xml("meta:generator", {}, ["Stet"]),
        ...property("dc:title", headline),
        ...property("meta:initial-creator", authors),
        ...property("dc:creator", authors),
        ...property("dc:language", language),
        xml("meta:creation-date", {}, [createdAt]),
        xml("dc:date", {}, [articleDate(article)]),
        ...tags.map((tag) => xml("meta:keyword", {}, [tag])),
        ...named("Section", section),
        ...named("Status", draft ? DRAFT_NOTICE : ""),
      ]),
    ]),
  );
}

/** Every file of the package with its media type (ODF 1.3, part 2, 3.2). */
export function manifestPart(files: readonly { readonly path: string; readonly mediaType: string }[]): string {
  const entry = (path: string, mediaType: string, version?: string) =>
    xml("manifest:file-entry", {
      "manifest:full-path": path,
      "manifest:version": version,
      "manifest:media-type": mediaType,
    });
  return writeXml(
    xml(
      "manifest:manifest",
      { "xmlns:manifest": "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0", "manifest:version": "1.3" },
      [entry("/", ODT_TYPE, "1.3"), ...files.map(({ path, mediaType }) => entry(path, mediaType))],
    ),
  );
}
