import { parse as parseToml } from "smol-toml";
import { parse } from "yaml";

/** More aliases than this multiply a few lines of YAML into millions ("billion laughs"). */
const MAX_ALIASES = 20;
const MAX_LENGTH = 100_000;

/** YAML front matter as keys and values; null when it is not readable as such. Only plain values: no tags, no dates. */
export function readFrontMatter(source: string): Record<string, unknown> | null {
  if (source.length > MAX_LENGTH) return null;
  try {
    const value: unknown = parse(source, {
      schema: "core",
      maxAliasCount: MAX_ALIASES,
      uniqueKeys: false,
      logLevel: "error",
    });
    if (value === null) return {};
    return typeof value === "object" && !Array.isArray(value) ? { ...value } : null;
  } catch {
    // Whatever the parser stumbles over, the lines are kept as text.
    return null;
  }
}

/** TOML front matter, as Hugo has it, in the same form: dates and times as they are written. */
export function readTomlFrontMatter(source: string): Record<string, unknown> | null {
  if (source.length > MAX_LENGTH) return null;
  try {
    return withoutDates(parseToml(source)) as Record<string, unknown>;
  } catch {
    return null;
  }
}

function withoutDates(value: unknown): unknown {
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return value.map(withoutDates);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, withoutDates(member)]));
}
