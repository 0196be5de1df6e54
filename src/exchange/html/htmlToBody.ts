import { DOMParser as DocumentParser } from "@tiptap/pm/model";
import { parseHTML } from "linkedom/worker";
import { documentJson } from "#core/article/document/documentJson";
import type { DocumentNode } from "#core/article/document/documentNode";
import { readBody } from "#core/article/document/readBody";
import { documentSchema } from "#core/article/document/schema";
import { type Result, succeed } from "#core/result";
import { tidyBody } from "../document/tidyBody";
import { trimBreaks } from "./trimBreaks";

/** Cleaned HTML as a body, by the rules that the editor itself reads HTML with. */
export function htmlToBody(html: string): Result<DocumentNode> {
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`);
  const parsed = DocumentParser.fromSchema(documentSchema).parse(document.body);
  const { body } = tidyBody(trimBreaks(documentJson(parsed)));
  const read = readBody(body);
  return read.ok ? succeed(body) : read;
}
