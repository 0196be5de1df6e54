import type { SampleArticle } from "../buildArticle";
import { claim, em, h2, p, quote } from "../compose";
import { found, moveTo, rule } from "../work";

/** English with Arabic in it: names, a title and a quotation that run the other way. */
export const calligrapher: SampleArticle = {
  key: "calligrapher",
  by: "Mira Pellworth",
  daysAgo: 10,
  time: "17:30",
  start: {
    slug: "calligrapher-of-basin-street",
    headline: "She writes the sea from right to left",
    standfirst: "Salma al-Warrad (سلمى الورّاد) covers the walls of the old ice house with a single sentence.",
    bylines: [{ name: "Mira Pellworth" }],
    dateline: "Port Sallow",
    section: "Arts",
    language: "en-GB",
    genre: "Feature",
    tags: ["art", "calligraphy", "خط عربي"],
    subjects: ["01000000", "08000000"],
  },
  body: () => [
    p(
      "The sentence begins behind the door, so that one has to come in and turn round to read it: “البحر لا يسأل من أين جئت”. The sea does not ask where you have come from. By the time it ends, in the last of the five rooms of the old ice house, each letter is as tall as a child.",
    ),
    p(
      claim(
        "length",
        "Salma al-Warrad (سلمى الورّاد) has written it once, without lifting the brush, along 63 metres of wall",
      ),
      ". She calls the work “طول النَّفَس”, ",
      em("The Length of a Breath"),
      ", and says that it took nineteen of them.",
    ),
    h2("A line from a tea tin"),
    p(
      claim("origin", "The sentence comes from the lid of a tea tin that her grandmother kept buttons in"),
      ", she says. The tin was lost in a move; nobody else in the family remembers it. “ربما حلمتُ به,” she says and laughs: perhaps I dreamt it.",
    ),
    p(
      claim("years", "She has lived above the chandler’s in Basin Street for 22 years"),
      " and paints its shop signs in return for the light. The newest, over the side door, says “أهلًا” to those who read it and looks like a wave to those who do not.",
    ),
    quote("يقرأ الناس الحرف بعيونهم أولًا، ثم بألسنتهم. أنا أكتب لما بينهما."),
    p(
      "People read a letter first with their eyes and then with their tongue; she writes, she says, for what lies between. The exhibition (المعرض) is open from Thursday to Sunday, 10:00–18:00, until the end of the month.",
    ),
  ],
  sittings: [
    {
      by: "Mira Pellworth",
      daysAgo: 9,
      time: "11:00",
      tasks: [
        found("origin", "calligrapher", { locator: "12:30", quote: "كانت جدّتي تضع فيها الأزرار.", credibility: 3 }),
        found("years", "calligrapher", { locator: "02:15", credibility: 2 }),
        rule(
          "origin",
          "unverifiable",
          "Only she remembers the tin. The text says that she says so: fine as it stands.",
        ),
        moveTo("in-review", "Arabic checked by Layan; please keep the quotation marks as they are."),
      ],
    },
    {
      by: "Oona Tressider",
      daysAgo: 8,
      time: "13:20",
      tasks: [rule("years", "verified", "The chandler has the first receipt on his wall.")],
    },
  ],
};
