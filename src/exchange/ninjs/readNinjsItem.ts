import type { Element } from "hast";
import { type Result, succeed } from "#core/result";
import { namesInByline } from "#core/text/bylines";
import { isRecord } from "../json/isRecord";
import { authorsOf } from "../wire/authorsOf";
import type { ItemDetails, ItemSubject, WireItem } from "../wire/importItem";
import { appendPictures } from "./appendPictures";
import { first, listOf, type NinjsFields, ninjsFields, wordsOf } from "./ninjsFields";
import { ninjsText } from "./ninjsText";

/** One item of any version: names have changed case and number among them, and single values have become lists. */
export function readNinjsItem(item: Readonly<Record<string, unknown>>): Result<WireItem> {
  const fields = ninjsFields(item);
  const text = ninjsText(fields);
  if (!text.ok) return text;
  const { tree, pictures } = appendPictures(text.value, fields);
  return succeed({ details: detailsOf(fields), tree, warnings: warningsOf(fields, pictures) });
}

function detailsOf(fields: NinjsFields): ItemDetails {
  const subjects = fields.objects("subjects", "subject");
  const related = (name: string) =>
    subjects.filter(({ rel }) => rel === name).map((subject) => wordsOf(subject["name"]));
  const by = fields.text("by", "byline");
  const people = fields.objects("people", "person");
  const authors = people.filter(({ rel }) => rel === "author").map((person) => wordsOf(person["name"]));
  return {
    headline: main(fields, "headlines", "headline"),
    standfirst: main(fields, "descriptions", "description_text") || fields.text("description", "abstract", "summary"),
    bylines: authorsOf(
      authors,
      namesInByline(by).map(({ name }) => name),
      by,
    ),
    dateline: fields.text("located", "dateline"),
    section: related("section")[0] ?? "",
    language: fields.text("language"),
    genre: first(fields.objects("genres", "genre").map(codeOrName)),
    embargo: fields.text("embargoedUntil", "embargoed"),
    slug: fields.text("slugline", "slug"),
    keywords: [...related("keyword"), ...fields.strings("keywords", "keyword")],
    subjects: subjects.filter(({ rel }) => rel !== "section" && rel !== "keyword").map(subjectOf),
  };
}

/** The main one of a list of texts with roles, without tags where it is HTML; the form of version 1 is a text. */
function main(fields: NinjsFields, list: string, single: string): string {
  const texts = fields.objects(list);
  const chosen = texts.find(({ role }) => /^(?:main|headline|summary|abstract)$/iu.test(wordsOf(role))) ?? texts[0];
  const words = wordsOf(chosen?.["value"]) || wordsOf(chosen?.["name"]) || fields.text(single);
  const isHtml = /html/iu.test(wordsOf(chosen?.["contentType"]) + wordsOf(chosen?.["contenttype"]));
  return isHtml ? words.replace(/<[^<>]*>/gu, " ") : words;
}

function subjectOf(subject: Readonly<Record<string, unknown>>): ItemSubject {
  const { uri, code, scheme, literal, name } = subject;
  return { code: wordsOf(uri) || wordsOf(code) || wordsOf(literal), scheme: wordsOf(scheme), name: wordsOf(name) };
}

function codeOrName(genre: Readonly<Record<string, unknown>>): string {
  const uri = wordsOf(genre["uri"]);
  return /newscodes\/genre\//u.test(uri)
    ? uri
    : wordsOf(genre["code"]) || wordsOf(genre["name"]) || wordsOf(genre["literal"]);
}

function warningsOf(fields: NinjsFields, pictures: readonly Element[]): string[] {
  const status = fields.text("pubStatus");
  const others = fields
    .objects("associations")
    .filter((association) => isRecord(association) && !/^(?:picture|graphic)$/iu.test(String(association["type"])));
  return [
    ...(pictures.length > 0
      ? [`Pictures that belong to the item and do not stand in its text were put at its end (${pictures.length}).`]
      : []),
    ...(others.length > 0
      ? [`Items that belong to this one, such as videos or other stories, were left out (${others.length}).`]
      : []),
    ...(fields.objects("infoSources").length > 0
      ? ["The sources that the item names were left out: a source belongs to the evidence for a claim."]
      : []),
    ...(/^cancell?ed$/iu.test(status) ? ["Whoever sent the item has cancelled it."] : []),
    ...(/^withheld$/iu.test(status) ? ["The item is marked as withheld: it is not to be published yet."] : []),
    ...(fields.text("edNote") === "" ? [] : ["A note to editors was left out."]),
    ...(listOf(fields.value("events")).length > 0 ? ["Events that the item names were left out."] : []),
  ];
}
