/** A moment to the minute, for a report that is read anywhere: "2031-04-05 06:07 UTC". */
export function moment(at: string): string {
  return `${at.slice(0, 16).replace("T", " ")} UTC`;
}
