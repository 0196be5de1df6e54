/** Whether two values are the same JSON. The order of an object's keys says nothing: whoever reads one may write another. */
export function sameJson(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  if (Array.isArray(a) || Array.isArray(b)) {
    return (
      Array.isArray(a) &&
      Array.isArray(b) &&
      a.length === b.length &&
      a.every((value, index) => sameJson(value, b[index]))
    );
  }
  const [before, after] = [present(a), present(b)];
  return before.size === after.size && [...before].every(([key, value]) => sameJson(value, after.get(key)));
}

/** JSON has no `undefined`: a key with that value is none. */
function present(value: object): Map<string, unknown> {
  return new Map(Object.entries(value).filter(([, part]) => part !== undefined));
}
