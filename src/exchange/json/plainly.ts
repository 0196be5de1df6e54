/**
 * A JSON value for people to read: everything that stands in it, texts as they are. Without the escapes of JSON, in which a
 * name could stand that the firewall does not find.
 */
export function plainly(value: unknown): string {
  if (typeof value === "string") return `“${value}”`;
  if (Array.isArray(value)) return `[${value.map(plainly).join(", ")}]`;
  if (typeof value === "object" && value !== null) {
    return `{ ${Object.entries(value)
      .map(([key, member]) => `${key}: ${plainly(member)}`)
      .join(", ")} }`;
  }
  return String(value);
}
