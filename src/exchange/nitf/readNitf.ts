import type { Root } from "hast";
import { namesInByline } from "#core/text/bylines";
import { readByline } from "../details/byline";
import { isDraftNotice } from "../draftNotice";
import { authorsOf } from "../wire/authorsOf";
import { type ItemDetails, NO_DETAILS, type WireItem } from "../wire/importItem";
import { allNamed, attributeOf, childrenNamed, xmlText } from "../xml/findNodes";
import type { XmlNode } from "../xml/readXml";
import { type NitfLost, nitfToHast } from "./nitfToHast";

const BESIDE_NAMES = new Set(["byttl", "virtloc"]);

/**
 * A NITF document of any version as an item. Wires use it freely: heads are missing, bylines and datelines stand in the first
 * block of the text.
 */
export function readNitf(nitf: XmlNode): WireItem {
  const lost: NitfLost = new Map();
  const body = childrenNamed(nitf, "body")[0] ?? nitf;
  const content = childrenNamed(body, "body.content");
  const tree: Root = {
    type: "root",
    children: content.flatMap(({ children }) => nitfToHast(children, lost)),
  };
  return { details: detailsOf(nitf), tree, warnings: warningsOf(nitf, lost) };
}

function detailsOf(nitf: XmlNode): ItemDetails {
  const one = (name: string) => allNamed(nitf, name)[0];
  const attribute = (name: string, key: string) => attributeOf(one(name), key);
  const hedline = one("hedline");
  return {
    ...NO_DETAILS,
    headline: xmlText(hedline && (allNamed(hedline, "hl1")[0] ?? hedline)) || xmlText(one("title")),
    standfirst: xmlText(one("abstract")) || xmlText(hedline && allNamed(hedline, "hl2")[0]),
    bylines: allNamed(nitf, "byline").flatMap(namesOf),
    dateline: xmlText(one("dateline")).replace(/[\s\u2013\u2014-]+$/u, ""),
    section: attribute("pubdata", "position.section"),
    language: attributeOf(nitf, "baselang") || attributeOf(nitf, "lang"),
    genre: genreOf(attribute("tobject.property", "tobject.property.type")),
    embargo: embargoOf(attribute("date.release", "norm"), attribute("date.issue", "norm")),
    slug: attribute("du-key", "key") || metaOf(nitf, /slug/iu),
    keywords: allNamed(nitf, "keyword").map((keyword) => attributeOf(keyword, "key")),
    subjects: allNamed(nitf, "tobject.subject").map((subject) => ({
      code: attributeOf(subject, "tobject.subject.refnum"),
      scheme: attributeOf(subject, "tobject.subject.ipr") || "IPTC",
      name: attributeOf(subject, "tobject.subject.detail") || attributeOf(subject, "tobject.subject.type"),
    })),
  };
}

/** The people that a byline names one by one, or those that its line reads as. */
function namesOf(byline: XmlNode): string[] {
  const line = xmlText(byline, BESIDE_NAMES).replace(/[\s,;]+$/u, "");
  const people = allNamed(byline, "person").map((person) => xmlText(person));
  const read = readByline(line)?.names ?? namesInByline(line).map(({ name }) => name);
  return authorsOf(people, [...read], line);
}

/** NITF has a vocabulary of its own, in small letters; "current" is what a text is that says nothing. */
function genreOf(kind: string): string {
  if (kind === "current") return "";
  return /^[a-z_-]+$/u.test(kind) ? kind.replace(/(?:^|_)[a-z]/gu, (start) => start.toUpperCase()) : kind;
}

/** A release that is later than the issue; most wires give the same moment twice. */
function embargoOf(release: string, issue: string): string {
  const until = extended(release);
  return until !== "" && extended(issue) < until ? until : "";
}

/** `20310405T060708Z`, and with the offset of a zone, in the form that programs read. Empty for anything else. */
function extended(norm: string): string {
  const [, year, month, day, hour = "00", minute = "00", second = "00", zone = "Z"] =
    /^(\d{4})-?(\d\d)-?(\d\d)(?:T(\d\d):?(\d\d)(?::?(\d\d))?(?:\.\d+)?(Z|[+-]\d\d:?\d\d)?)?$/u.exec(norm.trim()) ?? [];
  if (year === undefined) return "";
  const moment = new Date(
    `${year}-${month}-${day}T${hour}:${minute}:${second}${zone.replace(/(\d\d)(\d\d)$/u, "$1:$2")}`,
  );
  return Number.isNaN(moment.getTime()) ? "" : moment.toISOString();
}

function metaOf(nitf: XmlNode, name: RegExp): string {
  return attributeOf(
    allNamed(nitf, "meta").find((meta) => name.test(attributeOf(meta, "name"))),
    "content",
  );
}

function warningsOf(nitf: XmlNode, lost: NitfLost): string[] {
  const has = (name: string) => allNamed(nitf, name).some((node) => xmlText(node) !== "");
  const messages = allNamed(nitf, "ed-msg").map((message) => attributeOf(message, "info"));
  const foreign = messages.filter((info) => info !== "" && !isDraftNotice(info) && !/^Embargoed until /u.test(info));
  const notes = lost.get("note") ?? 0;
  const tables = lost.get("nitf-table") ?? 0;
  return [
    ...(notes > 0 || foreign.length > 0 ? ["Notes to editors were left out."] : []),
    ...(tables > 0 ? [`Tables of data (nitf-table) were left out (${tables}).`] : []),
    ...(has("byttl") ? ["What stood beside a name in the byline was left out."] : []),
    ...(has("distributor") ? ["The name of the distributor was left out."] : []),
    ...(allNamed(nitf, "series").length > 0 ? ["What the item says of a series that it belongs to was left out."] : []),
    ...(has("body.end") ? ["What stood under the text, such as a tagline, was left out."] : []),
  ];
}
