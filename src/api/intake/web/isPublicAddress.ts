import { BlockList, isIP } from "node:net";

/** Networks that no picture on the web is in (IANA's special-purpose registries for IPv4 and IPv6, RFC 6890). */
const IPV4: readonly (readonly [network: string, prefix: number])[] = [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.0.2.0", 24],
  ["192.88.99.0", 24],
  ["192.168.0.0", 16],
  ["198.18.0.0", 15],
  ["198.51.100.0", 24],
  ["203.0.113.0", 24],
  ["224.0.0.0", 4],
  ["240.0.0.0", 4],
];

const reserved = new BlockList();
for (const [network, prefix] of IPV4) reserved.addSubnet(network, prefix, "ipv4");

/** Of IPv6, only 2000::/3 is given out to anybody (RFC 4291); parts of it lead elsewhere. */
const global = new BlockList();
global.addSubnet("2000::", 3, "ipv6");
const elsewhere = new BlockList();
// Teredo and other protocols' own, documentation, and 6to4, which carries an IPv4 address of any kind.
elsewhere.addSubnet("2001::", 23, "ipv6");
elsewhere.addSubnet("2001:db8::", 32, "ipv6");
elsewhere.addSubnet("3fff::", 20, "ipv6");
elsewhere.addSubnet("2002::", 16, "ipv6");

/**
 * Whether an IP address is one that anybody on the internet may be at: no loopback, link-local, private, multicast or reserved
 * one, and none of those inside an IPv6 address. False for what is no address.
 */
export function isPublicAddress(address: string): boolean {
  switch (isIP(address)) {
    case 4:
      return !reserved.check(address, "ipv4");
    case 6:
      return global.check(address, "ipv6") && !elsewhere.check(address, "ipv6");
    default:
      return false;
  }
}
