import type { Hit } from "./findText";

/**
 * What a hit is replaced with. For a regular expression `$1` to `$9` stand for what its parentheses caught, `$&` for the
 * whole match and `$$` for a dollar; otherwise the text is taken as it stands.
 */
export function replacementFor(hit: Hit, replacement: string, regularExpression: boolean): string {
  if (!regularExpression) return replacement;
  return replacement.replace(/\$([$&1-9])/gu, (_, sign: string) => {
    if (sign === "$") return "$";
    return hit.groups[sign === "&" ? 0 : Number(sign)] ?? "";
  });
}
