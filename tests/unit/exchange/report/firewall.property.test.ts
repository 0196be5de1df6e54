import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Article } from "#core/article/article";
import type { HistoryEntry } from "#core/article/history";
import { appendAct } from "#core/claims/ledger";
import { REPORT_FORMATS } from "#core/report/reportFormat";
import type { Source } from "#core/sources/source";
import { aClaim, anArticle, aPieceOfEvidence, aSource, TEST_TIME } from "../../../support/builders";
import { askForReport } from "./support";

/** Random runs, more of them when asked for: `STET_FUZZ=20000`. */
const RUNS = { numRuns: Number(process.env["STET_FUZZ"] ?? 150), seed: 20310405 };

/** Names of letters that innocent text and a report's own words hardly have in a row. */
const syllable = fc.constantFrom("zor", "quil", "vex", "myr", "jask", "wyn", "thrax", "öb", "łuk", "ñez");
const name = fc
  .array(fc.array(syllable, { minLength: 2, maxLength: 3 }), { minLength: 2, maxLength: 3 })
  .map((words) => words.map((parts) => capital(parts.join(""))).join(" "));
/** None with zeros in a row, of which the ids in tests are full. */
const digits = fc.integer({ min: 21_345_678, max: 99_999_999 }).map(String);

const secret = fc.record({ name, alias: name, mailbox: syllable, number: digits }).map(
  ({ name, alias, mailbox, number }): Source =>
    aSource({
      name,
      aliases: [alias],
      role: `aide of ${alias}`,
      contacts: [`${mailbox}x${number}@port.example`, `tel. +44 ${number}`],
      url: `https://port.example/people/${number}`,
      notes: `Lives above the chandler with ${name}.`,
      terms: "confidential",
      publicLabel: "an official",
    }),
);

/** Ways in which somebody might write a name without its looking the same. */
const disguise = fc.constantFrom<(text: string) => string>(
  (text) => text,
  (text) => text.toUpperCase(),
  (text) => [...text].join("\u200B"),
  (text) => text.replaceAll(" ", "\n"),
  (text) => text.replace(/[a-z]/gu, (letter) => String.fromCodePoint((letter.codePointAt(0) ?? 0) + 0xfee0)),
  (text) => [...text].join("\u0301"),
  (text) => text.replaceAll(" ", "_"),
  (text) => encodeURIComponent(text),
  (text) => [...text].map((letter) => `&#${letter.codePointAt(0)};`).join(""),
);

const PLACES = ["headline", "claim", "verdictNote", "quote", "locator", "byline", "signOff", "override", "factCheck"];
const plant = fc.record({ place: fc.constantFrom(...PLACES), which: fc.nat({ max: 3 }), disguise });
type Plant = typeof plant extends fc.Arbitrary<infer Value> ? Value : never;

function capital(word: string): string {
  return `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
}

function detailsOf({ name, aliases, contacts, url }: Source): string[] {
  return [name, ...aliases, ...contacts, url];
}

/** An article about whom nobody may know, with their details where the plants say. */
function articleWith(source: Source, plants: readonly Plant[], onRecord: Source): Article {
  const at = (place: string) =>
    plants
      .filter((each) => each.place === place)
      .map(({ which, disguise }) => disguise(detailsOf(source)[which % 5] ?? source.name))
      .join(" ");
  const own = aPieceOfEvidence({
    sourceId: source.id,
    quote: `${source.name} said so`,
    note: source.notes,
    locator: source.url,
  });
  const other = aPieceOfEvidence({ sourceId: onRecord.id, quote: at("quote"), locator: at("locator") });
  const settled = aClaim({
    text: `It sank ${at("claim")}`,
    evidence: [own, other],
    verdict: "verified",
    note: at("verdictNote"),
  });
  const claim = appendAct(settled, {
    act: "fact-check",
    at: TEST_TIME,
    by: "Ada Quill",
    text: settled.ledger[0]?.text ?? "",
    factCheck: { summary: `The ferry sank ${at("factCheck")}`, claimant: at("factCheck"), appearance: "" },
  });
  const history: HistoryEntry[] = [
    {
      at: TEST_TIME,
      by: "Ada Quill",
      act: "stage",
      from: "draft",
      to: "ready",
      reason: "",
      override: { reason: `Because ${at("override")}`, by: "Tom Hale" },
    },
  ];
  return anArticle({
    headline: `Ferry returns ${at("headline")}`,
    bylines: [{ name: `Ada Quill ${at("byline")}` }],
    signOff: { by: "Tom Hale", at: TEST_TIME, version: 1, note: at("signOff") },
    claims: [claim],
    history,
  });
}

/** Reads a file as plainly as can be, with no help from the code under test. */
function readsAs(text: string): string {
  return decodedPercents(text)
    .replace(/&#x([0-9a-f]+);/giu, (_, hex: string) => String.fromCodePoint(Number.parseInt(hex, 16)))
    .replace(/&#([0-9]+);/gu, (_, code: string) => String.fromCodePoint(Number(code)))
    .normalize("NFKD")
    .toLowerCase()
    .replaceAll("ł", "l")
    .replace(/[^\p{L}\p{N}]/gu, "");
}

function decodedPercents(text: string): string {
  return text.replace(/(?:%[0-9a-f]{2})+/giu, (run) => {
    try {
      return decodeURIComponent(run);
    } catch {
      return run;
    }
  });
}

describe("no public report, in any format,", () => {
  it("holds a detail of a confidential source, wherever somebody wrote it and however", () => {
    let [out, refused] = [0, 0];
    fc.assert(
      fc.property(secret, fc.array(plant, { maxLength: 3 }), (source, plants) => {
        const onRecord = aSource({ name: "Orla Fennick" });
        const article = articleWith(source, plants, onRecord);
        const sources = [source, onRecord];
        for (const format of REPORT_FORMATS) {
          const report = askForReport(article, format, { sources });
          const said = report.ok
            ? `${report.value.name}\n${new TextDecoder().decode(report.value.bytes)}`
            : JSON.stringify(report.problem);
          const read = readsAs(said);
          for (const detail of detailsOf(source)) expect(read).not.toContain(readsAs(detail));
          if (report.ok) out += 1;
          else refused += 1;
        }
      }),
      RUNS,
    );
    // Neither refusing everything nor letting everything out would prove anything.
    expect(Math.min(out, refused)).toBeGreaterThan(RUNS.numRuns / 4);
  });

  it("is refused for what its confidential sources said: it leaves that out", () => {
    fc.assert(
      fc.property(secret, fc.constantFrom(...REPORT_FORMATS), (source, format) => {
        const onRecord = aSource({ name: "Orla Fennick" });
        const report = askForReport(articleWith(source, [], onRecord), format, { sources: [source, onRecord] });
        expect(report.ok ? "" : report.problem.message).toBe("");
      }),
      RUNS,
    );
  });
});
