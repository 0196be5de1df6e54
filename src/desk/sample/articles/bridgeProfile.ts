import type { SampleArticle } from "../buildArticle";
import { bullets, claim, em, h2, h3, rule as line, numbered, p } from "../compose";
import { found, moveTo, reword, rule } from "../work";

/** An interview in review. One sentence was polished after it had been checked. */
export const bridgeProfile: SampleArticle = {
  key: "bridge-profile",
  by: "Nell Carrowby",
  daysAgo: 12,
  time: "07:50",
  start: {
    slug: "woman-who-listens-to-bridges",
    headline: "The woman who listens to bridges",
    standfirst:
      "Ottilie Brasswick has spent thirty years under the roads of Ebbridge with a hammer and a stethoscope. She has closed one bridge and saved eleven.",
    bylines: [{ name: "Nell Carrowby" }],
    dateline: "Ebbridge",
    section: "Weekend",
    language: "en-GB",
    genre: "Interview",
    tags: ["engineering", "interview", "bridges"],
    subjects: ["08000000", "13000000"],
  },
  body: () => [
    p(
      "She knocks before she goes in. Three taps with a small brass hammer on the underside of the Long Bridge, her ear against the stone, her eyes shut. Above us a tram passes. Ottilie Brasswick waits until it is gone and knocks again.",
    ),
    p(
      "“Good morning to you too,” she says to the bridge, and writes down a number. ",
      claim("bridges", "She has looked after the twelve bridges of Ebbridge since she was twenty-six"),
      ", and she is not going to be hurried by a newspaper.",
    ),
    h2("Three taps"),
    p(
      "What does she hear? “Sound stone rings. Tired stone says ",
      em("tock"),
      ". When it says nothing at all, you put down the hammer and walk away, slowly, and close the road.” She has done that once. ",
      claim(
        "closure",
        "The Tanners’ Bridge was closed within two hours of her telephone call, and its middle pier gave way four days later",
      ),
      ". Nobody was on it.",
    ),
    p(
      "She was not thanked at first. The detour was an hour long, and somebody painted a hammer on her front door. She has left it there. “It is rather a good hammer.”",
    ),
    h2("Her rules"),
    numbered(
      "Go yourself. A photograph of a crack is a photograph.",
      "Go in the rain. Water knows where the hole is.",
      "Say the same thing to the mayor as to the foreman.",
      "Write it down before lunch.",
    ),
    h2("Questions, mostly about hammers"),
    h3("Is there not a machine for this?"),
    p(
      "“There are three, and I use them all. ",
      claim("sensors", "We have ninety-four sensors on the Long Bridge alone"),
      ". They tell me what changed. They do not tell me what to be afraid of.”",
    ),
    h3("Which is your favourite?"),
    p(
      "“One must not say. But ",
      claim("oldest", "the Pilgrims’ Bridge is the oldest, from 1611"),
      ", and it has never once complained.”",
    ),
    h3("What do you carry?"),
    bullets(
      "the brass hammer, a present from her first foreman",
      "a doctor’s stethoscope",
      "chalk",
      "two sandwiches, one for whoever holds the ladder",
    ),
    line(),
    p("She retires in spring. Her successor has been with her for a year and has, she says, very good ears."),
  ],
  sittings: [
    {
      by: "Nell Carrowby",
      daysAgo: 11,
      time: "12:00",
      tasks: [
        found("bridges", "bridgeEngineer", { locator: "First interview, 03:10", credibility: 2 }),
        found("closure", "bridgeFile", { locator: "Tanners’ Bridge, sheets 2 to 6", credibility: 1 }),
        found("sensors", "bridgeFile", { locator: "Plan of sensors, list on the back", credibility: 1 }),
        found("oldest", "bridgeEngineer", { locator: "Second interview, 41:00", credibility: 3 }),
      ],
    },
    {
      by: "Mira Pellworth",
      daysAgo: 6,
      time: "09:30",
      tasks: [
        rule("bridges", "verified", "Her contract, which she showed, has the same year."),
        rule("closure", "verified", "The file has the call at 09:10 and the barriers up at 10:55."),
        rule("sensors", "verified", "Counted: 94."),
        found("oldest", "bridgeFile", { locator: "Cover sheet", quote: "Erected 1611", credibility: 1 }),
        rule("oldest", "verified"),
      ],
    },
    {
      by: "Nell Carrowby",
      daysAgo: 5,
      time: "16:15",
      tasks: [
        reword("ninety-four sensors", "almost a hundred sensors"),
        moveTo("in-review", "Trimmed by a fifth; she has seen her quotes."),
      ],
    },
  ],
};
