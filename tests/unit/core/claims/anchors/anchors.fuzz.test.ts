import type { Node } from "@tiptap/pm/model";
import fc from "fast-check";
import { expect, it } from "vitest";
import type { Article } from "#core/article/article";
import { diffArticles, patchArticle } from "#core/article/articlePatch";
import type { DocumentNode } from "#core/article/document/documentNode";
import { claimsAround } from "#core/claims/anchors/claimsAround";
import { claimIdOf } from "#core/claims/anchors/claimsOn";
import type { Claim } from "#core/claims/claim";
import { claimTexts } from "#core/claims/claimTexts";
import { viewClaims } from "#core/claims/claimView";
import { isSettled } from "#core/claims/verdict";
import { normaliseWording } from "#core/text/normaliseWording";
import { aBody, aClaim, aClaimMark, anArticle, anId, aParagraph, aText } from "../../../../support/builders";
import { fuzzing, LONGEST_MS } from "../../../../support/fuzzing";
import { type Clipboard, Writing } from "../../../../support/writing";

/** A word that is in no other place of any text, and that no cut through words can make. */
let coined = 0;
function word(): string {
  coined += 1;
  return `q${String(coined).padStart(6, "0")}z`;
}

const WORD = /q\d{6}z/gu;

/** Where something is done: shares of the text's length, so that one fits every text. */
const place = fc.record({ at: fc.nat(999), length: fc.nat(999) });
const KINDS = [
  "type",
  "type over",
  "replace",
  "delete",
  "split",
  "split item",
  "join",
  "break",
  "bullets",
  "numbers",
  "quote",
  "heading",
  "bold",
  "link",
  "clear",
  "mark",
  "unmark",
  "copy",
  "cut",
  "paste",
  "paste foreign",
  "drag",
  "drag a copy",
  "verdict",
  "undo",
  "redo",
] as const;
const edits = fc.array(fc.record({ kind: fc.constantFrom(...KINDS), ...{ from: place, to: place } }), {
  maxLength: 30,
});
type Edit = { kind: (typeof KINDS)[number]; from: { at: number; length: number }; to: { at: number; length: number } };

const blocks = fc.array(
  fc.record({
    shape: fc.constantFrom("paragraph", "heading", "list", "quote", "table", "figure"),
    pieces: fc.array(fc.record({ claims: fc.subarray([0, 1, 2, 3]), words: fc.integer({ min: 1, max: 3 }) }), {
      minLength: 1,
      maxLength: 3,
    }),
  }),
  { minLength: 1, maxLength: 4 },
);
type Block = { shape: string; pieces: { claims: number[]; words: number }[] };

/** An article whose claims nest, overlap and go across blocks; some of them have a verdict on the words that they have. */
function articleOf(shapes: readonly Block[]): Article {
  const ids = [anId(), anId(), anId(), anId()];
  const body = aBody(
    ...shapes.map(({ shape, pieces }): DocumentNode => {
      const content = pieces.map(({ claims, words }) =>
        aText(
          `${Array.from({ length: words }, word).join(" ")} `,
          ...claims.map((claim) => aClaimMark(ids[claim] ?? "")),
        ),
      );
      const paragraph: DocumentNode = { type: "paragraph", content };
      switch (shape) {
        case "heading":
          return { type: "heading", attrs: { level: 2 }, content };
        case "list":
          return { type: "bulletList", content: [{ type: "listItem", content: [paragraph] }] };
        case "quote":
          return { type: "blockquote", content: [paragraph] };
        case "table":
          return {
            type: "table",
            content: [{ type: "tableRow", content: [{ type: "tableCell", content: [paragraph] }] }],
          };
        case "figure":
          return { type: "figure", content };
        default:
          return paragraph;
      }
    }),
  );
  const claims = [...claimTexts(body)].map(([id, text], index) =>
    aClaim({ id, text, ...(index % 2 === 0 ? { verdict: "verified", note: "Seen." } : {}) }),
  );
  return anArticle({ body, claims });
}

/** What somebody does with an article, edit by edit. */
class Editing {
  readonly text: Writing;
  /** Claims that have got words of their own a second time, inside of them, and may. */
  readonly repeating = new Set<string>();
  #clipboard: Clipboard | null = null;
  #foreign: Clipboard;

  constructor(readonly article: Article) {
    this.text = new Writing(article);
    const elsewhere = new Writing(
      anArticle({ body: aBody(aParagraph(`${word()} `, aClaim({ text: `${word()} ${word()}` }))) }),
    );
    elsewhere.editor.commands.selectAll();
    this.#foreign = elsewhere.copy();
  }

  do({ kind, from, to }: Edit): void {
    const { text } = this;
    const size = text.doc.content.size;
    const at = (share: { at: number }) => Math.round((share.at / 999) * size);
    text.selectBetween(at(from), kind === "type" || kind === "split" ? at(from) : at(to));
    const { commands, state } = text.editor;
    const { selection } = state;
    switch (kind) {
      case "type":
        text.type(word());
        break;
      case "type over":
        text.type("xyz");
        break;
      case "replace":
        text.editor.view.dispatch(state.tr.insertText(word(), selection.from, selection.to));
        break;
      case "delete":
        commands.deleteSelection();
        break;
      case "split":
        commands.splitBlock();
        break;
      case "split item":
        commands.splitListItem("listItem");
        break;
      case "join":
        commands.joinBackward();
        break;
      case "break":
        commands.setHardBreak();
        break;
      case "bullets":
        commands.toggleBulletList();
        break;
      case "numbers":
        commands.toggleOrderedList();
        break;
      case "quote":
        commands.toggleBlockquote();
        break;
      case "heading":
        commands.toggleHeading({ level: 3 });
        break;
      case "bold":
        commands.toggleMark("bold");
        break;
      case "link":
        commands.setMark("link", { href: "https://example.org" });
        break;
      case "clear":
        commands.unsetAllMarks();
        break;
      case "mark":
        this.#mark();
        break;
      case "unmark":
        text.unmark(this.#claim(from.length)?.id ?? anId());
        break;
      case "copy":
        this.#clipboard = text.copy();
        break;
      case "cut":
        this.#clipboard = text.cut();
        break;
      case "paste":
        this.#mayRepeat(selection.from, selection.to);
        if (this.#clipboard) text.paste(this.#clipboard);
        break;
      case "paste foreign":
        this.#mayRepeat(selection.from, selection.to);
        text.paste(this.#foreign);
        break;
      case "drag":
      case "drag a copy": {
        const target = Math.round((to.length / 999) * size);
        if (selection.empty || (target >= selection.from && target <= selection.to)) break;
        this.#mayRepeat(target, target);
        text.drag(target, { copying: kind === "drag a copy" });
        break;
      }
      case "verdict":
        text.check(this.#claim(from.length)?.id ?? null);
        break;
      case "undo":
        commands.undo();
        break;
      case "redo":
        commands.redo();
        break;
    }
  }

  /** Marks the selection; copies of the same words may lie in it. */
  #mark(): void {
    const { from, to } = this.text.editor.state.selection;
    const words = this.text.doc.textBetween(from, to, " ").match(WORD) ?? [];
    const id = this.text.mark();
    if (new Set(words).size < words.length) this.repeating.add(id);
  }

  #claim(share: number): Claim | undefined {
    const claims = Object.values(this.text.article.claims);
    return claims[share % claims.length];
  }

  #mayRepeat(from: number, to: number): void {
    for (const mark of claimsAround(this.text.doc, from, to)) this.repeating.add(claimIdOf(mark));
  }
}

/** A claim's words by another way than the product's: letter by letter, over the whole text. */
function wordsOf(doc: Node, id: string): string {
  let letters = "";
  let between = "";
  doc.descendants((node) => {
    if (node.isTextblock) between += "\n";
    if (!node.isInline) return;
    const text = node.isText ? (node.text ?? "") : node.type.name === "hardBreak" ? "\n" : "";
    if (node.marks.some((mark) => mark.type.name === "claim" && mark.attrs["id"] === id)) {
      letters += `${letters === "" ? "" : between.trim() === "" ? between : " … "}${text}`;
      between = "";
    } else between += text;
  });
  return normaliseWording(letters);
}

function idsIn(doc: Node): Set<string> {
  const ids = new Set<string>();
  doc.descendants((node) => {
    for (const mark of node.marks) if (mark.type.name === "claim") ids.add(claimIdOf(mark));
  });
  return ids;
}

function holds(editing: Editing, before: Article): void {
  const { text, repeating } = editing;
  const { doc } = text;
  doc.check();
  const after = text.article;
  const marked = idsIn(doc);
  for (const id of marked) expect(after.claims[id]).toBeDefined();
  const listed = new Map(text.claims.map((claim) => [claim.id, claim]));
  for (const [id, claim] of Object.entries(after.claims)) {
    const view = listed.get(id);
    const words = marked.has(id) ? wordsOf(doc, id) : "";
    if (words === "") {
      const workedOn = claim.ledger.some((entry) => entry.act !== "marked");
      expect(view === undefined || (view.orphaned && !view.inText)).toBe(true);
      expect(view !== undefined).toBe(workedOn);
      continue;
    }
    expect(view && normaliseWording(view.text)).toBe(words);
    const about = normaliseWording(view?.verdictText ?? "");
    expect(view?.stale).toBe(view && isSettled(view.verdict) && about !== words);
    const used = words.match(WORD) ?? [];
    if (!repeating.has(id)) expect(used.length).toBe(new Set(used).size);
  }
  expect(patchArticle(before, diffArticles(before, after) ?? {})).toEqual(after);
}

/** Takes everything back, and does it all again. */
function restores(editing: Editing): void {
  const { text, article } = editing;
  const end = text.body;
  let steps = 0;
  for (; text.editor.can().undo(); steps += 1) text.undo();
  expect(text.body).toEqual(new Writing(article).body);
  const known = new Map(viewClaims(article.body, article.claims).map((claim) => [claim.id, claim]));
  for (const claim of text.claims.filter(({ id }) => known.has(id))) {
    if (text.article.claims[claim.id] === article.claims[claim.id]) expect(claim).toEqual(known.get(claim.id));
  }
  for (; steps > 0; steps -= 1) text.redo();
  expect(text.body).toEqual(end);
}

it(
  "keeps every claim what it is through any edits, and brings all back with undo",
  () => {
    fc.assert(
      fc.property(blocks, edits, (shapes, sequence) => {
        const editing = new Editing(articleOf(shapes));
        let before = editing.text.article;
        for (const edit of sequence) {
          editing.do(edit);
          holds(editing, before);
          before = editing.text.article;
        }
        restores(editing);
      }),
      fuzzing(150),
    );
  },
  LONGEST_MS,
);
