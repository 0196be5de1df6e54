import type { SampleArticle } from "../../buildArticle";
import { deepChannelChecks } from "./checks";
import { deepChannelCopy } from "./copy";

/** The showcase: an investigation in the middle of its fact-check, with a claim in every state that there is. */
export const deepChannel: SampleArticle = {
  key: "deep-channel",
  by: "Nell Carrowby",
  daysAgo: 9,
  time: "08:30",
  start: {
    slug: "deep-channel-contract",
    headline: "Port Sallow paid 71 million for a deep channel. Boats still run aground in it",
    standfirst:
      "A company eleven weeks old won the harbour’s biggest contract in a generation. Records show what it was paid for, and a survey shows what it dug.",
    bylines: [{ name: "Nell Carrowby" }, { name: "Tobin Ashgrave" }],
    dateline: "Port Sallow",
    section: "Investigations",
    language: "en-GB",
    genre: "Background",
    tags: ["harbour", "public money", "dredging", "Sallow Bay Harbour Authority"],
    subjects: ["04000000", "11000000"],
  },
  body: deepChannelCopy,
  sittings: deepChannelChecks,
};
