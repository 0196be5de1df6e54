import type { Terms } from "./source";

/** What was agreed, in one line, for the person who chooses it. */
export const TERMS_MEANINGS: Readonly<Record<Terms, string>> = {
  "on-the-record": "Everything may be used and published under their name.",
  background: "What they say may be used, under the public label only.",
  "off-the-record": "For your knowledge alone: do not use it in the article.",
  confidential: "What they say may be used under the public label; who they are never leaves the desk.",
};

/** What the firewall guards of a confidential source. */
export const CONFIDENTIAL_PROTECTION =
  "Name, other names, contact details, addresses and notes of a confidential source are kept out of every export, report, file name and message. An export in which one of them stands is refused, and nobody can override that.";
