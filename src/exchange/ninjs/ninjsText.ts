import type { Root } from "hast";
import { parseHtml } from "#core/article/html/parseHtml";
import { type Result, succeed } from "#core/result";
import { textToHast } from "../wire/textToHast";
import { type NinjsFields, wordsOf } from "./ninjsFields";

interface Body {
  readonly kind: string;
  readonly value: string;
}

/** The text of an item as a tree: its HTML where it has some, for that has the structure, else its plain text. */
export function ninjsText(fields: NinjsFields): Result<Root> {
  const bodies: Body[] = [
    ...fields.objects("bodies").map((body) => ({
      kind: `${wordsOf(body["contentType"])} ${wordsOf(body["contenttype"])} ${wordsOf(body["role"])}`,
      value: wordsOf(body["value"]),
    })),
    ...["body_html", "body_xhtml", "body_text"].map((kind) => ({ kind, value: fields.text(kind) })),
  ].filter(({ value }) => value.trim() !== "");
  const html = bodies.find(({ kind }) => /html/iu.test(kind)) ?? bodies.find(looksLikeHtml);
  if (html) return parseHtml(html.value);
  const plain = bodies.find(({ kind }) => !/xml/iu.test(kind)) ?? bodies[0];
  return succeed(textToHast(plain?.value ?? ""));
}

/** Versions 2 and 3 leave it open what a body without a content type is. */
function looksLikeHtml({ kind, value }: Body): boolean {
  return !/xml|plain/iu.test(kind) && /^\s*<[a-z][^<>]*>/iu.test(value) && /<\/p>/iu.test(value);
}
