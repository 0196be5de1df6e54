import { articleSchema } from "#core/article/article";

/** What a file's article comes to without the keys that its schema does not know, and those keys' paths. */
export interface KnownKeys {
  readonly json: Record<string, unknown>;
  readonly unknown: readonly string[];
}

/** Unknown keys may hold further ones inside; so many layers are enough for any article. */
const MAX_ROUNDS = 20;

/** Takes out of an article's JSON what this Stet has no place for, wherever it stands. */
export function withoutUnknownKeys(original: Record<string, unknown>): KnownKeys {
  const json = structuredClone(original);
  const unknown: string[] = takeOutPrototypes(json, "");
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    const issues = articleSchema.safeParse(json).error?.issues ?? [];
    const strange = issues.filter((issue) => issue.code === "unrecognized_keys");
    if (strange.length === 0) break;
    for (const { path, keys } of strange) {
      const holder = path.reduce<unknown>((value, key) => memberOf(value, key), json);
      if (typeof holder !== "object" || holder === null) continue;
      for (const key of keys) {
        Reflect.deleteProperty(holder, key);
        unknown.push([...path, key].map(String).join("."));
      }
    }
  }
  return { json, unknown };
}

function memberOf(value: unknown, key: PropertyKey): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined;
}

/** A key that means something to JavaScript itself, and that the schema therefore passes over. */
const PROTOTYPE = "__proto__";

function takeOutPrototypes(value: unknown, path: string): string[] {
  if (typeof value !== "object" || value === null) return [];
  const own = Object.hasOwn(value, PROTOTYPE) ? [`${path}${PROTOTYPE}`] : [];
  Reflect.deleteProperty(value, PROTOTYPE);
  return [...own, ...Object.entries(value).flatMap(([key, member]) => takeOutPrototypes(member, `${path}${key}.`))];
}
