import { z } from "zod";

const MAX_LENGTH = 500;
const secureAddress = z.url({ protocol: /^https$/ }).max(MAX_LENGTH);

/**
 * The address of the folder on a web site in which stories are published, as the desk keeps it: with a slash at its end.
 * Null for anything but a plain https address: no user name, query or fragment.
 */
export function readSiteAddress(text: string): string | null {
  const address = text.trim().replace(/\/*$/u, "/");
  const isPlain = secureAddress.safeParse(address).success && /^https:\/\/[^/?#@\\\s]+\/[^?#\\\s]*$/iu.test(address);
  return isPlain ? address : null;
}

/** Empty as long as the desk has not said where it publishes. */
export const siteAddressSchema = z
  .string()
  .refine((text) => text === "" || readSiteAddress(text) === text, "must be an https address that ends in a slash");

/** Where an article will stand on the web; null when the desk has no site address or the article no slug. */
export function publicAddress(siteAddress: string, slug: string): string | null {
  return siteAddress === "" || slug === "" ? null : `${siteAddress}${encodeURIComponent(slug)}`;
}
