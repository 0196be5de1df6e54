/** A moment (ISO 8601 in UTC) without its milliseconds, as it goes to others: "2031-04-05T06:07:08Z". */
export function toTheSecond(at: string): string {
  return at.replace(/\.\d+Z$/u, "Z");
}
