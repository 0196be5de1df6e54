/** The hosts that addresses on the web lead to, each once, in their order. What is no such address has none. */
export function hostsOf(addresses: readonly string[]): string[] {
  const hosts = addresses.flatMap((address) => /^https?:\/\/(?:[^/?#@\\]*@)?([^/?#\\]+)/iu.exec(address)?.[1] ?? []);
  return [...new Set(hosts.map((host) => host.toLowerCase()))];
}
