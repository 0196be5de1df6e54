/** What stands over an article whose embargo has not ended, in every language: it is a warning label, not copy. */
export function embargoNotice(embargo: string): string {
  return `Embargoed until ${embargo.slice(0, 16).replace("T", " ")} UTC`;
}
