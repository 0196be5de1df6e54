import type { SampleArticle } from "../buildArticle";
import { claim, p } from "../compose";
import { found, moveTo, rule } from "../work";

/** A story that checking stopped: why it was killed stays with it. */
export const busking: SampleArticle = {
  key: "busking",
  by: "Mira Pellworth",
  daysAgo: 21,
  time: "10:00",
  start: {
    slug: "ebbridge-street-music-ban",
    headline: "Ebbridge council plans to ban street music",
    standfirst: "A leaked minute puts an end to the fiddlers of Market Street from May.",
    bylines: [{ name: "Mira Pellworth" }],
    dateline: "Ebbridge",
    section: "Local",
    language: "en-GB",
    tags: ["council", "music"],
    subjects: ["01000000", "11000000"],
  },
  body: () => [
    p(
      claim("ban", "The council of Ebbridge has decided behind closed doors to forbid music in the streets from May"),
      ", according to a minute that was sent to the Courier.",
    ),
    p(
      claim("fine", "Fiddlers who play on would be fined 200 crowns"),
      ", it says. The Market Street traders said that they knew of nothing and would be sorry to see it.",
    ),
  ],
  sittings: [
    {
      by: "Tobin Ashgrave",
      daysAgo: 20,
      time: "11:25",
      tasks: [
        found("ban", "councilClerk", {
          stance: "contradicts",
          quote: "There was no meeting on that day, and the number on the minute is one that we have never used.",
          credibility: 1,
        }),
        rule("ban", "false", "The minute is forged: wrong letterhead, and no such meeting."),
        rule("fine", "false", "Rests on the same forged minute."),
      ],
    },
    {
      by: "Oona Tressider",
      daysAgo: 20,
      time: "12:10",
      tasks: [moveTo("killed", "The document is a forgery. Who sends us such things is another story.")],
    },
  ],
};
