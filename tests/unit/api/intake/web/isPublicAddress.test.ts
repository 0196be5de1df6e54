import { expect, it } from "vitest";
import { isPublicAddress } from "#api/intake/web/isPublicAddress";

it.each(["93.184.215.14", "8.8.8.8", "172.32.0.1", "192.167.255.255", "2606:4700::1111", "2a00:1450:4001:80b::200e"])(
  "anybody on the internet may be at %s",
  (address) => {
    expect(isPublicAddress(address)).toBe(true);
  },
);

it.each([
  ["0.0.0.0", "this machine"],
  ["127.0.0.1", "loopback"],
  ["127.255.255.254", "loopback"],
  ["10.1.2.3", "a private network"],
  ["172.16.0.1", "a private network"],
  ["172.31.255.255", "a private network"],
  ["192.168.178.1", "a private network"],
  ["100.64.0.1", "a carrier's network"],
  ["169.254.169.254", "a cloud's metadata"],
  ["198.18.0.1", "a test bench"],
  ["224.0.0.1", "multicast"],
  ["255.255.255.255", "broadcast"],
  ["::", "this machine"],
  ["::1", "loopback"],
  ["::ffff:127.0.0.1", "loopback inside IPv6"],
  ["::ffff:10.0.0.1", "a private network inside IPv6"],
  ["64:ff9b::7f00:1", "loopback behind NAT64"],
  ["2002:7f00:1::", "loopback behind 6to4"],
  ["fe80::1", "link-local"],
  ["fc00::1", "a private network"],
  ["fd12:3456::1", "a private network"],
  ["ff02::1", "multicast"],
  ["2001:db8::1", "documentation"],
  ["localhost", "a name"],
  ["", "nothing"],
])("%s is none of the internet's: %s", (address) => {
  expect(isPublicAddress(address)).toBe(false);
});
