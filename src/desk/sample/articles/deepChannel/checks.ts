import { assign, cutBlockOf, found, moveTo, reword, rule, type Sitting } from "../../work";

const NELL = "Nell Carrowby";
const TOBIN = "Tobin Ashgrave";
const OONA = "Oona Tressider";

export const deepChannelChecks: readonly Sitting[] = [
  {
    by: NELL,
    daysAgo: 8,
    time: "16:40",
    tasks: [
      found("final-bill", "paymentRecords", {
        locator: "p. 1 and p. 44, totals",
        quote: "Total paid to date: 71,302,118.40",
        credibility: 1,
      }),
      found("final-bill", "tenderFile", { locator: "p. 203, contract sum", quote: "48,600,000.00", credibility: 1 }),
      found("one-bidder", "tenderFile", {
        locator: "p. 167, table of admissions",
        note: "Three of four bidders struck out, all on the same day and for the same reason.",
        credibility: 1,
      }),
      found("one-bidder", "tenderInsider", {
        note: "Confirms the table and explains the certificate.",
        credibility: 2,
      }),
      found("meetings", "tenderInsider", { note: "Says so from papers seen; has kept no copy.", credibility: 3 }),
      found("one-bidder", "losingBidder", {
        stance: "context",
        locator: "Letter of refusal, shown to us",
        credibility: 2,
      }),
      found("groundings", "lowWater", {
        stance: "context",
        note: "Saw the two buoys in the mud ourselves. No boat was aground that day.",
      }),
      found("groundings", "skipperPost", { stance: "context", note: "One grounding of the fourteen, undated." }),
    ],
  },
  { by: NELL, daysAgo: 7, time: "09:15", tasks: [moveTo("in-review", "Complete but for the answers of Halgrim.")] },
  {
    by: OONA,
    daysAgo: 6,
    time: "11:30",
    tasks: [
      moveTo("fact-check", "Every number and every name, please. The lawyer reads it after you."),
      assign("shortfall", TOBIN),
      assign("meetings", TOBIN),
      assign("groundings", NELL),
    ],
  },
  {
    by: TOBIN,
    daysAgo: 5,
    time: "10:05",
    tasks: [
      rule("final-bill", "verified", "Added up the ledger again: it comes to the same sum."),
      found("founded", "companyRegister", {
        locator: "Entry, first line",
        quote: "Date of entry: eleven weeks to the day before notice SB-114.",
        credibility: 1,
      }),
      rule("founded", "verified"),
      rule("one-bidder", "verified", "A paper and a person, and they do not depend on each other."),
      found("volume", "productionLogs", {
        locator: "All 96 sheets, column “lifted”",
        note: "Our sum of the column: 1,510,400 cubic metres.",
        credibility: 3,
      }),
      rule("volume", "verified", "Verified as what the logs say, and the sentence says no more than that."),
    ],
  },
  {
    by: TOBIN,
    daysAgo: 4,
    time: "14:20",
    tasks: [
      found("gap", "surveyReport", {
        locator: "Table 3",
        quote: "Volume removed against the survey of September: 1,200,000 m³",
        credibility: 1,
      }),
      found("gap", "productionLogs", { locator: "Sum of all sheets", credibility: 3 }),
      rule("gap", "verified", "1.51 million in the logs less 1.2 million in the survey."),
      found("shortfall", "surveyReport", {
        locator: "Table 3 and section 5",
        note: "Finds no trace of dredging on the last 400 metres.",
        credibility: 2,
      }),
      found("shortfall", "contractor", {
        stance: "contradicts",
        locator: "Letter to the Courier, paragraph 4",
        quote:
          "The material was lifted, and the sea returned it. No survey made in April can show what was done in January.",
        credibility: 4,
      }),
      rule(
        "shortfall",
        "disputed",
        "Survey and contractor contradict each other and neither can be ruled out. Keep the denial in the same paragraph.",
      ),
      found("idle", "shipPositions", {
        locator: "Days 12 to 107 of the file",
        note: "41 whole days at the moorings. Gaps in the signal are not counted.",
        credibility: 2,
      }),
      rule("idle", "verified"),
      found("approval", "paymentRecords", {
        locator: "p. 41, request, and p. 43, consent",
        note: "Nine days from stamp to stamp, Sundays included.",
        credibility: 1,
      }),
      rule("approval", "verified", "Nine days, not working days."),
    ],
  },
  {
    by: TOBIN,
    daysAgo: 3,
    time: "15:45",
    tasks: [
      found("no-vote", "radioInterview", {
        stance: "context",
        locator: "07:42",
        quote: "We have never before extended a contract without a vote of the full board.",
        note: "The quotation is right word for word. What he says is not.",
      }),
      found("no-vote", "boardMinutes", {
        stance: "contradicts",
        locator: "Minutes 31 and 38",
        quote: "The chairman informs the board that the contract has been extended.",
        credibility: 1,
      }),
      rule(
        "no-vote",
        "false",
        "Twice in four years the board was only told afterwards. Say so, or drop the quotation.",
      ),
      found("dearest", "fishermen", { credibility: 4, note: "Has it from talk in other harbours." }),
      rule("dearest", "unverifiable", "Asked five harbours in writing; none gives its prices."),
      rule("meetings", "checking", "One source so far. Waiting for the visitors’ book that we have asked for."),
      found("family", "companyRegister", {
        stance: "context",
        locator: "Shareholders",
        note: "Names a holding abroad, and not who is behind it.",
      }),
      rule("family", "unverifiable", "Three people say it, all three heard it from one another."),
    ],
  },
  {
    by: OONA,
    daysAgo: 2,
    time: "17:55",
    tasks: [cutBlockOf("family"), reword("in nine days", "in barely a week")],
  },
];
