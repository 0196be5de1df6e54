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
