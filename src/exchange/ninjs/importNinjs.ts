import { type Result, refuse, succeed } from "#core/result";
import { decodeText } from "../decoding/decodeText";
import type { Importer } from "../format";
import { isRecord } from "../json/isRecord";
import { jsonDefect } from "../json/jsonDefect";
import { importItem } from "../wire/importItem";
import { MAX_ITEMS, manyItems } from "../wire/manyItems";
import { holdsNinjs } from "./holdsNinjs";
import { objectsOf } from "./ninjsFields";
import { readNinjsItem } from "./readNinjsItem";

/** An item in an item in an item is as deep as any feed goes. */
const MAX_DEPTH = 200;
/** What services wrap a list of items in. */
const WRAPPERS = ["items", "newsitems", "news", "results", "data", "hits", "_items", "stories", "articles"];

/** ninjs 1, 2 and 3, one item or several: a list, or a list in a wrapper. */
export const ninjsImporter: Importer = {
  holdsText: holdsNinjs,
  read(incoming) {
    const decoded = decodeText(incoming.bytes);
    if (!decoded.ok) return decoded;
    const parsed = parse(decoded.value.text);
    if (!parsed.ok) return parsed;
    const items = itemsIn(parsed.value);
    const texts = items.filter((item) => !isMedia(item) && hasWords(item));
    const media = items.length - texts.length;
    return manyItems(
      texts.map((item) => () => {
        const read = readNinjsItem(item);
        return read.ok ? importItem(read.value, incoming) : read;
      }),
      [
        ...decoded.value.warnings,
        ...(media > 0 ? [`Items that are no text, such as pictures, were left out (${media}).`] : []),
      ],
    );
  },
};

function parse(text: string): Result<unknown> {
  if (jsonDefect(text, MAX_DEPTH) === "too-deep") return damaged();
  try {
    return succeed(JSON.parse(text));
  } catch {
    return damaged();
  }
}

function damaged() {
  return refuse(
    "json-damaged",
    "The file is not readable JSON: it is cut off or damaged.",
    "Get the file again from where it comes from.",
  );
}

/** The items of a file, in their order. One more than may be is enough to refuse it. */
function itemsIn(value: unknown): Record<string, unknown>[] {
  if (Array.isArray(value)) return value.slice(0, MAX_ITEMS + 1).flatMap((entry) => itemsIn(entry));
  if (!isRecord(value)) return [];
  if (hasWords(value)) return isPackage(value) ? itemsIn(objectsOf(value["associations"])) : [value];
  const wrapped = Object.entries(value).find(([key]) => WRAPPERS.includes(key.toLowerCase()))?.[1];
  if (Array.isArray(wrapped) || isRecord(wrapped)) return itemsIn(wrapped);
  return "uri" in value ? [value] : [];
}

/** A headline over other items, which are the texts. */
function isPackage(value: Record<string, unknown>): boolean {
  const hasText = Object.keys(value).some((key) => /^(?:bodies|body_.+)$/iu.test(key));
  return value["type"] === "composite" && !hasText && objectsOf(value["associations"]).some(hasWords);
}

function hasWords(item: Readonly<Record<string, unknown>>): boolean {
  return Object.keys(item).some((key) => /^(?:bodies|body_.+|headlines?(?:_.+)?|descriptions?(?:_.+)?)$/iu.test(key));
}

function isMedia({ type }: Record<string, unknown>): boolean {
  return typeof type === "string" && /^(?:audio|video|picture|graphic|event|planning|component)$/iu.test(type);
}
