import { isRecord } from "../json/isRecord";

type Json = Readonly<Record<string, unknown>>;

/** The properties of an item, whichever version spelled them: `versioncreated`, `versionCreated`. */
export interface NinjsFields {
  readonly value: (name: string) => unknown;
  /** The first of these that is a text. */
  readonly text: (...names: string[]) => string;
  readonly strings: (...names: string[]) => string[];
  /** The objects of the first of these that is a list, or an object that stands for one. */
  readonly objects: (...names: string[]) => Json[];
}

export function ninjsFields(item: Json): NinjsFields {
  const byName = new Map(Object.entries(item).map(([key, value]) => [key.toLowerCase(), value]));
  const value = (name: string) => byName.get(name.toLowerCase());
  const present = (names: readonly string[]) => names.map(value).find((found) => listOf(found).length > 0);
  return {
    value,
    text: (...names) => first(names.map((name) => wordsOf(value(name)))),
    strings: (...names) =>
      listOf(present(names)).flatMap((entry) =>
        typeof entry === "string" ? entry.split(",") : isRecord(entry) ? [wordsOf(entry["name"])] : [],
      ),
    objects: (...names) => objectsOf(present(names)),
  };
}

export function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : value === undefined || value === null || value === "" ? [] : [value];
}

export function wordsOf(value: unknown): string {
  return typeof value === "string" ? value : typeof value === "number" ? String(value) : "";
}

export function first(texts: readonly string[]): string {
  return texts.find((text) => text.trim() !== "") ?? "";
}

/** A list of objects; the first version keyed some by name (`associations`, `renditions`). A bare string is a name. */
export function objectsOf(value: unknown): Json[] {
  const keyed = isRecord(value) && Object.values(value).every(isRecord) && Object.keys(value).length > 0;
  const entries = keyed
    ? Object.entries(value).map(([name, entry]) => (isRecord(entry) ? { name, ...entry } : entry))
    : listOf(value);
  return entries.flatMap((entry): Json[] =>
    isRecord(entry) ? [entry] : typeof entry === "string" && entry !== "" ? [{ name: entry }] : [],
  );
}
