import type { TreeDamage } from "./treeDamage";

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
/** A place in a tree: what holds it, and under which key or number. */
interface Place {
  readonly holder: Json[] | { [key: string]: Json };
  readonly key: string | number;
}

/** What stands where something else should. */
const ODD: readonly Json[] = [
  null,
  true,
  0,
  -1,
  1e308,
  0.5,
  "",
  "\u0000",
  "\uD800",
  "<b>x</b>",
  "x".repeat(5_000),
  [],
  {},
  [[]],
  [null],
  { type: "text" },
  { type: "doc", content: [] },
];
const DEPTH = 150;

/** JSON with a branch or two damaged; text that is no JSON, or grows beyond a file's size, stays as it is. */
export function damagedJson(text: string, damage: TreeDamage): string {
  const tree = parsed(text);
  const places = placesIn(tree);
  const here = places[Math.floor(damage.at * places.length)];
  const there = places[Math.floor(damage.to * places.length)];
  if (!here || !there) return text;
  change(here, there, damage);
  const changed = JSON.stringify(tree);
  return changed.length > 2_000_000 ? text : changed;
}

function parsed(text: string): Json {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return null;
  }
}

function placesIn(value: Json): Place[] {
  if (typeof value !== "object" || value === null) return [];
  const holder = value;
  const keys = Array.isArray(holder) ? holder.map((_, index) => index) : Object.keys(holder);
  return keys.flatMap((key) => [{ holder, key }, ...placesIn(valueAt({ holder, key }))]);
}

function change(here: Place, there: Place, { kind, odd }: TreeDamage): void {
  // A branch that is put into itself has to be another one.
  const [one, other] = [structuredClone(valueAt(here)), structuredClone(valueAt(there))];
  switch (kind) {
    case "delete":
      if (Array.isArray(here.holder)) here.holder.splice(Number(here.key), 1);
      else Reflect.deleteProperty(here.holder, here.key);
      return;
    case "double":
      if (Array.isArray(here.holder)) here.holder.splice(Number(here.key), 0, one);
      else put({ ...here, key: `${here.key}2` }, one);
      return;
    case "swap":
      put(here, other);
      put(there, one);
      return;
    case "move into":
      put(there, into(other, one, String(here.key)));
      return;
    case "nest":
      put(here, nested(one, odd % 2 === 0 ? 2 : DEPTH, String(here.key)));
      return;
    case "retype":
      put(here, retyped(one));
      return;
    case "value":
      put(here, structuredClone(ODD[odd % ODD.length] ?? null));
  }
}

function into(target: Json, branch: Json, key: string): Json {
  if (Array.isArray(target)) return [...target, branch];
  return typeof target === "object" && target !== null ? { ...target, [key]: branch } : [branch];
}

/** Again and again within its own first list, or within lists. */
function nested(branch: Json, depth: number, key: string): Json {
  let around = branch;
  for (let level = 0; level < depth; level += 1) {
    const holder: Json = typeof branch === "object" && branch !== null && !Array.isArray(branch) ? { ...branch } : [];
    around = Array.isArray(holder) ? [around] : { ...holder, ["content" in holder ? "content" : key]: [around] };
  }
  return around;
}

function retyped(value: Json): Json {
  if (Array.isArray(value)) return Object.fromEntries(value.map((item, index) => [String(index), item]));
  if (typeof value === "object" && value !== null) return Object.values(value);
  if (typeof value === "string") return value.length;
  return String(value);
}

function valueAt({ holder, key }: Place): Json {
  return (Reflect.get(holder, key) as Json | undefined) ?? null;
}

function put({ holder, key }: Place, value: Json): void {
  Object.defineProperty(holder, key, { value, enumerable: true, configurable: true, writable: true });
}
