/** The address taken apart, or undefined when it is not a whole one. */
export function parseUrl(address: string): URL | undefined {
  return URL.canParse(address) ? new URL(address) : undefined;
}
