import type { SampleArticle } from "../buildArticle";
import { claim, figure, p } from "../compose";
import { found, moveTo, rule } from "../work";

/** A short court report, every claim verified and signed off; `addSampleDesk` takes it through the gate. */
export const lifeboatsRuling: SampleArticle = {
  key: "lifeboats-ruling",
  by: "Tobin Ashgrave",
  daysAgo: 7,
  time: "13:10",
  start: {
    slug: "ferry-lifeboats-fine",
    headline: "Ferry company fined 180,000 crowns for lifeboats it could not launch",
    standfirst: "Rust had closed the davits on six of eight boats, the court in Ebbridge found.",
    bylines: [{ name: "Tobin Ashgrave" }],
    dateline: "Ebbridge",
    section: "Courts",
    language: "en-GB",
    genre: "Current",
    tags: ["courts", "ferries", "safety at sea"],
    subjects: ["02000000"],
  },
  body: (images) => [
    p(
      claim("fine", "A court in Ebbridge fined the Three Sisters ferry company 180,000 crowns on Tuesday"),
      " for putting to sea with lifeboats that could not have been lowered into the water.",
    ),
    figure(
      images.court,
      {
        alt: "A pale stone court house with a portico of six columns and broad steps, a bare tree on either side, under an evening sky.",
        credit: "Illustration: Idris Fenmoor / The Courier",
      },
      "The district court in Ebbridge.",
    ),
    p(
      claim("boats", "Six of the eight boats on the Lady of Wenlow were held fast by rust"),
      " when inspectors came aboard last autumn, Judge Perpetua Lowndale said. ",
      claim("passengers", "She had carried up to 340 passengers a day"),
      " all summer.",
    ),
    p(
      claim("plea", "The company had admitted the offence at the first hearing"),
      ". Its lawyer told the court that the davits had been painted in spring by a yard that had since closed, and that nobody had thought of moving them afterwards.",
    ),
    p(
      "“A lifeboat that has been painted shut is an ornament,” the judge said. She took into account that no one had come to harm, and that ",
      claim("replaced", "all eight davits were replaced within a month of the inspection"),
      ".",
    ),
    p(
      claim("appeal", "The company has 30 days to appeal"),
      ". It said that it would not, and that its crews now lower every boat on the first Monday of the month.",
    ),
  ],
  sittings: [
    {
      by: "Tobin Ashgrave",
      daysAgo: 7,
      time: "13:40",
      tasks: [
        found("fine", "judgment", { locator: "p. 1, ruling", quote: "a fine of 180,000 crowns", credibility: 1 }),
        found("boats", "judgment", { locator: "p. 4, no. 9", credibility: 1 }),
        found("passengers", "judgment", { locator: "p. 5, no. 12, passenger returns", credibility: 2 }),
        found("plea", "courtNotes", { locator: "10:20", credibility: 1 }),
        found("replaced", "judgment", { locator: "p. 9, no. 21", credibility: 1 }),
        found("appeal", "judgment", { locator: "p. 12, notice on appeals", credibility: 1 }),
        moveTo("in-review", "Judgment is attached to the evidence by page."),
      ],
    },
    { by: "Oona Tressider", daysAgo: 7, time: "14:05", tasks: [moveTo("fact-check", "Short one, for today.")] },
    {
      by: "Mira Pellworth",
      daysAgo: 7,
      time: "14:30",
      tasks: [
        rule("fine", "verified"),
        rule("boats", "verified"),
        rule("passengers", "verified", "The returns are the company’s own and were not contested."),
        rule("plea", "verified"),
        rule("replaced", "verified"),
        rule("appeal", "verified"),
      ],
    },
  ],
  onTheDesk: [
    {
      by: "Oona Tressider",
      commands: [{ type: "sign-off", by: "Oona Tressider", note: "Read against the judgment. Good to go." }],
    },
    {
      by: "Oona Tressider",
      commands: [{ type: "move-to-stage", stage: "ready", reason: "All six claims verified.", override: null }],
    },
    {
      by: "Oona Tressider",
      commands: [
        { type: "move-to-stage", stage: "published", reason: "Online and in the morning edition.", override: null },
      ],
    },
  ],
};
