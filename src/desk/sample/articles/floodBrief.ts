import type { SampleArticle } from "../buildArticle";
import { claim, p, strong } from "../compose";
import { found, rule } from "../work";

/** A brief still being written: under embargo, with a TK in it, and nothing settled yet. */
export const floodBrief: SampleArticle = {
  key: "flood-brief",
  by: "Mira Pellworth",
  daysAgo: 1,
  time: "18:20",
  embargoInDays: 1,
  start: {
    slug: "wenlow-flood-warning",
    headline: "Flood warning for the lower Wenlow as snow melts in the hills",
    standfirst: "The barrier at Ebbridge is to close tomorrow for the first time this season.",
    bylines: [{ name: "Mira Pellworth" }],
    dateline: "Ebbridge",
    section: "Weather",
    language: "en-GB",
    genre: "Current",
    tags: ["flood", "Wenlow", "weather"],
    subjects: ["17000000", "03000000"],
  },
  body: () => [
    p(
      strong("Embargoed until the Weather Office issues its warning at six in the morning."),
      " The lower Wenlow will rise above the towpath by tomorrow evening, the Norvane Weather Office expects, after two days of thaw in the hills.",
    ),
    p(
      claim("level", "The gauge at Ebbridge weir stood at 3.4 metres at noon, 60 centimetres above the day before"),
      ". The office puts the peak at 4.1 metres, a little below the flood of three years ago.",
    ),
    p(
      claim("barrier", "The flood barrier closes at TK"),
      " and stays closed for two tides. Ferries to Tarn Quay will turn round at the upper landing.",
    ),
    p(
      claim("evacuation", "Some 40 households in Mill Lane have been told to move what they can upstairs"),
      ", a senior fire officer said. Sandbags are at the market hall. Numbers to call: TK.",
    ),
  ],
  sittings: [
    {
      by: "Mira Pellworth",
      daysAgo: 1,
      time: "18:45",
      tasks: [
        found("level", "riverGauge", { locator: "12:00", quote: "3.41 m", credibility: 1 }),
        rule("level", "checking", "Read off the web page; the noon figure is marked provisional."),
        found("evacuation", "fireOfficer", { note: "By telephone, 17:50.", credibility: 2 }),
      ],
    },
  ],
};
