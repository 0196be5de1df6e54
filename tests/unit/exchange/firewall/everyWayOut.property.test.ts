import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Article } from "#core/article/article";
import type { DocumentNode } from "#core/article/document/documentNode";
import type { Note } from "#core/article/note";
import { type FactCheck, PLAIN_FACT_CHECK } from "#core/claims/factCheck";
import { appendAct, startLedger } from "#core/claims/ledger";
import { clearForExport } from "#core/gate/clearance";
import { REPORT_FORMATS } from "#core/report/reportFormat";
import { exportArticle } from "#exchange/exportArticle";
import { contentsOf } from "#exchange/firewall/contentsOf";
import { formatById, formats } from "#exchange/registry";
import { aPrinter } from "../../../support/aPrinter";
import {
  aBody,
  aClaim,
  anArticle,
  anId,
  aParagraph,
  aPieceOfEvidence,
  aSource,
  aText,
  TEST_TIME,
} from "../../../support/builders";
import { fuzzing } from "../../../support/fuzzing";
import { aContext } from "../../../support/gate";
import { valueIn } from "../../../support/unwrap";
import { aRandomBody } from "../arbitraries";
import { askForReport } from "../report/support";
import { PIXEL } from "../support";

const FORMATS = formats.filter((format) => format.exporter).map((format) => format.id);
const PUBLISHING = { publisher: "The Selwick Courier", siteAddress: "https://courier.example/stories/" };
/** Stands beside every planted name: where this word is in a file, the name is. */
const TRACE = "qxvzkw";

const word = fc
  .array(fc.tuple(fc.constantFrom(..."bdfgjklmnprstvz"), fc.constantFrom(..."aeiou")), { minLength: 2, maxLength: 3 })
  .map((syllables) => syllables.flat().join(""))
  .map((letters) => `${letters.charAt(0).toUpperCase()}${letters.slice(1)}`);
const latinName = fc.tuple(word, word).map((words) => words.join(" "));
const otherName = fc.constantFrom(
  "Анна Орлова",
  "Νίκος Παππάς",
  "علي حسن",
  "דן כהן",
  "王小明",
  "김하늘",
  "Zoë Ångström",
);

const CYRILLIC: Readonly<Record<string, string>> = {
  a: "а",
  e: "е",
  o: "о",
  p: "р",
  k: "к",
  m: "м",
  t: "т",
  M: "М",
  T: "Т",
};
const letters = (join: string) => (name: string) => [...name].join(join);
/** For every name. */
const DISGUISES: readonly ((name: string) => string)[] = [
  (name) => name,
  (name) => name.toUpperCase(),
  (name) => name.normalize("NFD"),
  letters("\u200B"),
  letters("\u00AD"),
  letters("\u2060"),
  letters("\u034F"),
  (name) => name.replaceAll(" ", "\u00A0"),
  (name) => name.replaceAll(" ", "\n"),
  (name) => name.replaceAll(" ", " — "),
  (name) => name.split(" ").reverse().join(" "),
  (name) => `\u202E${[...name].reverse().join("")}\u202C`,
];
/** For names in Latin letters, long enough to be told when they are cut up. */
const LATIN_DISGUISES: readonly ((name: string) => string)[] = [
  letters("\u0301"),
  letters("."),
  letters(" "),
  (name) => name.replaceAll(" ", ""),
  (name) => name.split(" ").reverse().join(", "),
  (name) => [...name].map((letter) => CYRILLIC[letter] ?? letter).join(""),
  (name) => name.replace(/[a-z]/gu, (letter) => String.fromCodePoint((letter.codePointAt(0) ?? 0) - 0x61 + 0x1d41a)),
  (name) => name.replace(/[A-Za-z]/gu, (letter) => String.fromCodePoint((letter.codePointAt(0) ?? 0) + 0xfee0)),
  (name) =>
    name.replace(/[a-z]/giu, (letter) =>
      String.fromCodePoint((letter.toLowerCase().codePointAt(0) ?? 0) - 0x61 + 0x1f170),
    ),
];

const planted = fc.oneof(
  fc.tuple(latinName, fc.constantFrom(...DISGUISES, ...LATIN_DISGUISES)),
  fc.tuple(otherName, fc.constantFrom(...DISGUISES)),
);

const adding = (article: Article, ...nodes: DocumentNode[]): Article => ({
  ...article,
  body: aBody(...(article.body.content ?? []), ...nodes),
});
const inline = (...content: DocumentNode[]): DocumentNode => ({ type: "paragraph", content });
const cell = (text: string): DocumentNode => ({ type: "tableCell", content: [aParagraph(text)] });
const claimed = (article: Article, note: Partial<Parameters<typeof aPieceOfEvidence>[0]>): Article => {
  const claim = aClaim({ evidence: [aPieceOfEvidence(note)], verdict: "verified" });
  return { ...article, claims: { ...article.claims, [claim.id]: claim } };
};

/** With a claim in its text that is published as a fact check. */
const checked = (article: Article, factCheck: Partial<FactCheck>, text = "It sank."): Article => {
  const settled = aClaim({ text, verdict: "false", note: "No" });
  const act = { at: TEST_TIME, by: "Ada Quill", text, act: "fact-check" } as const;
  const claim = appendAct(settled, { ...act, factCheck: { ...PLAIN_FACT_CHECK, ...factCheck } });
  const marked = adding(article, aParagraph(claim));
  return { ...marked, claims: { ...marked.claims, [claim.id]: claim } };
};

/** With a claim in its text on which somebody has given a verdict. */
const judged = (article: Article, verdict: { note?: string; by?: string }): Article => {
  const claim = aClaim({ text: "It rose.", verdict: "false", note: "No", ...verdict });
  const marked = adding(article, aParagraph(claim));
  return { ...marked, claims: { ...marked.claims, [claim.id]: claim } };
};

/** Every place of an article, with a text put there. */
const PLACES: readonly ((article: Article, text: string) => Article)[] = [
  (article, text) => ({ ...article, headline: text }),
  (article, text) => ({ ...article, standfirst: text }),
  (article, text) => ({ ...article, bylines: [{ name: text }] }),
  (article, text) => ({ ...article, dateline: text }),
  (article, text) => ({ ...article, section: text }),
  (article, text) => ({ ...article, genre: text }),
  (article, text) => ({ ...article, tags: ["fog", text] }),
  (article, text) => adding(article, aParagraph(text)),
  (article, text) => adding(article, { type: "heading", attrs: { level: 2 }, content: [aText(text)] }),
  (article, text) => adding(article, { type: "blockquote", content: [aParagraph(text)] }),
  (article, text) => adding(article, { type: "figure", attrs: { alt: text } }),
  (article, text) => adding(article, { type: "figure", attrs: { alt: "x", credit: text } }),
  (article, text) => adding(article, { type: "figure", attrs: { alt: "x" }, content: [aText(text)] }),
  (article, text) =>
    adding(article, { type: "bulletList", content: [{ type: "listItem", content: [aParagraph(text)] }] }),
  (article, text) =>
    adding(article, { type: "table", content: [{ type: "tableRow", content: [cell(text), cell("x")] }] }),
  (article, text) =>
    adding(article, inline(...[...text].map((letter, at) => aText(letter, ...(at % 2 ? [{ type: "bold" }] : []))))),
  (article, text) => {
    const words = text.split(" ");
    return adding(article, ...words.map((part) => aParagraph(part || "–")));
  },
  (article, text) => adding(article, inline(aText("here", link(`https://x.example/?q=${encodeURIComponent(text)}`)))),
  (article, text) =>
    adding(article, inline(aText("here", link(`https://x.example/${encodeURIComponent(encodeURIComponent(text))}`)))),
  (article, text) => claimed(article, { note: text }),
  (article, text) => claimed(article, { quote: text }),
  (article, text) => claimed(article, { locator: text }),
  (article, text) => claimed(article, { attachment: "a".repeat(64), attachmentName: text }),
  (article, text) => checked(article, { summary: text }),
  (article, text) => checked(article, { claimant: text }),
  (article, text) => checked(article, { appearance: `https://x.example/?q=${encodeURIComponent(text)}` }),
  (article, text) => checked(article, { summary: "", claimant: "Dov Lem" }, text),
  (article, text) => {
    const claim = startLedger(anId(), {
      act: "marked",
      at: TEST_TIME,
      by: text.slice(0, 190),
      text: "x",
      copiedFrom: null,
    });
    return { ...article, claims: { ...article.claims, [claim.id]: claim } };
  },
  (article, text) => judged(article, { note: text }),
  (article, text) => judged(article, { by: text.slice(0, 190) }),
  (article, text) => ({ ...article, signOff: { by: text, at: TEST_TIME, version: 0, note: "" } }),
  (article, text) => ({ ...article, history: [...article.history, { act: "trashed", at: TEST_TIME, by: text }] }),
  (article, text) => {
    const override = { reason: text, by: "Ada" };
    const entry = {
      act: "stage",
      at: TEST_TIME,
      by: "Ada",
      from: "draft",
      to: "ready",
      reason: text,
      override,
    } as const;
    return { ...article, history: [...article.history, entry] };
  },
];

function link(href: string) {
  return { type: "link", attrs: { href, target: null, rel: null, class: null, title: null } };
}

async function tryToExport(article: Article, format: string, name: string, image = PIXEL) {
  const source = aSource({ name, terms: "confidential", publicLabel: "an official" });
  const context = aContext([source]);
  const terms = { draft: false, override: { reason: "For the test", by: "Ada Quill" } };
  const cleared = clearForExport(article, terms, { ...context, settings: { ...context.settings, ...PUBLISHING } });
  if (!cleared.ok) return cleared;
  return exportArticle(
    {
      clearance: cleared.value,
      attachment: () => ({ bytes: image, mediaType: "image/png" }),
      printPdf: aPrinter,
      options: formatById(format)?.exporter?.options?.map(({ id }) => id) ?? [],
    },
    format,
  );
}

/** What can be read in a file, or in the files of an archive. */
async function textIn(bytes: Uint8Array): Promise<string> {
  const files = await contentsOf(bytes);
  return files.map((file) => `${file.path}\n${new TextDecoder().decode(file.bytes)}`).join("\n");
}

describe.each(FORMATS)("as %s", (format) => {
  it("no part of any article lets a disguised name out", { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(planted, fc.constantFrom(...PLACES), aRandomBody, async ([name, disguise], place, body) => {
        const article = place(anArticle({ body }), `${TRACE} ${disguise(name)}`);
        const result = await tryToExport(article, format, name);
        if (result.ok) {
          const { bytes, name: file, warnings } = result.value;
          const all = [await textIn(bytes), file, ...warnings].join("\n");
          // Bold letters within a word are told apart by markup.
          expect([all, all.replace(/<[^<>]*>|\*/gu, "")].join("\n")).not.toContain(TRACE);
        } else {
          expect(result.problem.code).toBe("firewall");
          const told = JSON.stringify(result.problem).toLowerCase();
          for (const part of name.toLowerCase().split(" ")) expect(told.split(/[^\p{L}]+/u)).not.toContain(part);
        }
      }),
      fuzzing(300),
    );
  });
});

describe("notes to colleagues", () => {
  const noteId = anId();
  const marked = { type: "note", attrs: { id: noteId } };
  const note: Note = {
    id: noteId,
    resolved: false,
    changed: { at: TEST_TIME, by: `${TRACE} by` },
    about: `${TRACE} about`,
    remarks: [
      {
        id: anId(),
        at: TEST_TIME,
        by: `${TRACE} writer`,
        text: `Sorrel Dunmarrow told me, ${TRACE}`,
        editedAt: TEST_TIME,
      },
      { at: TEST_TIME, by: "Bram", text: `${TRACE} again` },
    ],
  };
  /** Every place of a body where words with a note may stand, claims among them. */
  const noted = (body: DocumentNode): Article => {
    const claim = aClaim({ text: "It sank" });
    const words = aText("noted words", marked);
    const withNote = (node: DocumentNode): DocumentNode => ({
      ...node,
      ...(node.type === "text" ? { marks: [...(node.marks ?? []), marked] } : {}),
      ...(node.content ? { content: node.content.map(withNote) } : {}),
    });
    const more = aBody(
      inline(words, aText("It sank", { type: "claim", attrs: { id: claim.id } }, marked), aText(" here.")),
      { type: "heading", attrs: { level: 2 }, content: [words] },
      { type: "figure", attrs: { alt: "x" }, content: [words] },
    );
    const content = [...(withNote(body).content ?? []), ...(more.content ?? [])];
    return { ...anArticle({ body: aBody(...content), claims: [claim] }), notes: { [noteId]: note } };
  };
  const expectNoTrace = async (bytes: Uint8Array, ...others: string[]) => {
    const all = [await textIn(bytes), ...others].join("\n");
    expect(all).toContain("noted words");
    expect(all).not.toContain(TRACE);
    expect(all).not.toContain(noteId);
    expect(all).not.toContain("Dunmarrow");
  };

  it.each(FORMATS)("leave no trace in %s", async (format) => {
    await fc.assert(
      fc.asyncProperty(aRandomBody, async (body) => {
        // Nothing of the notes can close the way out: nothing of them leaves.
        const { bytes, name, warnings } = valueIn(await tryToExport(noted(body), format, "Sorrel Dunmarrow"));
        await expectNoTrace(bytes, name, ...warnings);
      }),
      fuzzing(60),
    );
  });

  it.each(REPORT_FORMATS)("leave no trace in a report as %s", async (format) => {
    await fc.assert(
      fc.asyncProperty(aRandomBody, async (body) => {
        const hidden = aSource({ name: "Sorrel Dunmarrow", terms: "confidential", publicLabel: "an official" });
        const asked = askForReport(noted(body), format, { sources: [hidden] });
        const { bytes, name } = valueIn(asked);
        const all = [new TextDecoder().decode(bytes), name].join("\n");
        for (const trace of [TRACE, noteId, "Dunmarrow"]) expect(all).not.toContain(trace);
      }),
      fuzzing(60),
    );
  });
});

it("what hangs behind an image lets no name out, whatever the encoding", async () => {
  const sha256 = "a".repeat(64);
  const article = anArticle({
    body: aBody(aParagraph("x"), { type: "figure", attrs: { sha256, mediaType: "image/png" } }),
  });
  const encodings = ["utf8", "utf16le", "latin1"] as const;
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(latinName, fc.constant("Zoë Ångström")),
      fc.constantFrom(...encodings),
      fc.uint8Array({ maxLength: 9 }),
      fc.boolean(),
      async (name, encoding, padding, swapped) => {
        const text = Buffer.from(`Photo: ${name}, all rights`, encoding);
        if (swapped && encoding === "utf16le") text.swap16();
        const image = new Uint8Array([...PIXEL, ...padding, 0, 0, ...text, 0, 0]);
        const [bare, told] = [
          await tryToExport(article, "html", name),
          await tryToExport(article, "html", name, image),
        ];
        expect(Buffer.compare(valueIn(told).bytes, valueIn(bare).bytes)).toBe(0);
      },
    ),
    fuzzing(100),
  );
});

it("copy in which no name stands goes out", async () => {
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...FORMATS), aRandomBody, async (format, body) => {
      expect((await tryToExport(anArticle({ body }), format, "Sorrel Dunmarrow")).ok).toBe(true);
    }),
    fuzzing(100),
  );
});
