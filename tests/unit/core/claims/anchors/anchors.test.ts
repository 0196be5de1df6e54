import { describe, expect, it } from "vitest";
import type { DocumentNode } from "#core/article/document/documentNode";
import type { Claim } from "#core/claims/claim";
import { aBody, aClaim, aClaimMark, anArticle, aParagraph, aText } from "../../../../support/builders";
import { Writing } from "../../../../support/writing";

const ferry = aClaim({ text: "The ferry sank in May", verdict: "verified", note: "Seen." });
const toll = aClaim({ text: "Nine people drowned", verdict: "verified", note: "Counted." });

/** “Yes: [The ferry sank in May], he said.” “It was foggy.” “[Nine people drowned].” */
function writing(): Writing {
  const body = aBody(aParagraph("Yes: ", ferry, ", he said."), aParagraph("It was foggy."), aParagraph(toll, "."));
  return new Writing(anArticle({ claims: [ferry, toll], body }));
}

/** One claim on these paragraphs, between words that do not belong to it. */
function across(...paragraphs: string[]): { text: Writing; id: string } {
  const claim = aClaim({ text: paragraphs.join("\n"), verdict: "verified", note: "Seen." });
  const blocks = paragraphs.map(
    (text): DocumentNode => ({ type: "paragraph", content: [aText(text, aClaimMark(claim.id))] }),
  );
  const body = aBody(aParagraph("Before."), ...blocks, aParagraph("After."));
  return { text: new Writing(anArticle({ claims: [claim], body })), id: claim.id };
}

const wordsOf = (text: Writing, claim: Claim | string) => text.words[typeof claim === "string" ? claim : claim.id];
const viewOf = (text: Writing, claim: Claim) => text.claims.find(({ id }) => id === claim.id);
const others = (text: Writing, ...known: (Claim | string)[]) => {
  const ids = known.map((claim) => (typeof claim === "string" ? claim : claim.id));
  return text.claims.filter(({ id }) => !ids.includes(id));
};

/** Takes back everything and brings it back again; each time the text and how its claims stand are exactly as they were. */
function expectUndoable(end: Writing): void {
  const after = { body: end.body, claims: end.claims };
  let steps = 0;
  while (end.editor.can().undo()) {
    end.undo();
    steps += 1;
  }
  const untouched = writing();
  expect(end.body).toEqual(untouched.body);
  expect(end.claims).toEqual(untouched.claims);
  for (let step = 0; step < steps; step += 1) end.redo();
  expect(end.body).toEqual(after.body);
  expect(end.claims).toEqual(after.claims);
}

describe("typing", () => {
  it("keeps inside a claim what is typed inside", () => {
    const text = writing().caretAfter("The ferry ").type("old ");
    expect(wordsOf(text, ferry)).toBe("The ferry old sank in May");
    expectUndoable(text);
  });

  it.each([
    ["before", (text: Writing) => text.caretBefore("The ferry")],
    ["after", (text: Writing) => text.caretAfter("in May")],
    ["at the start of a paragraph before", (text: Writing) => text.caretBefore("Nine")],
  ])("leaves outside a claim what is typed %s its edge", (_, place) => {
    const text = place(writing()).type("xyz");
    expect(text.words).toEqual(writing().words);
    expect(text.claims.some((claim) => claim.stale)).toBe(false);
    expectUndoable(text);
  });

  it("keeps inside a claim what is typed at the start of its second paragraph", () => {
    const { text, id } = across("It sank.", "Nobody drowned.");
    text.caretBefore("Nobody").type("Almost ");
    expect(wordsOf(text, id)).toBe("It sank.\nAlmost Nobody drowned.");
  });

  it("keeps inside a claim a paragraph that is put between two of its own", () => {
    const { text, id } = across("It sank.", "Nobody drowned.");
    text.caretAfter("It sank.").editor.commands.splitBlock();
    text.type("At dawn.");
    expect(wordsOf(text, id)).toBe("It sank.\nAt dawn.\nNobody drowned.");
  });

  it("keeps inside a claim what is typed after a line break in it, also when the caret has been elsewhere", () => {
    const text = writing().caretAfter("The ferry ");
    text.editor.commands.setHardBreak();
    text.caretBefore("It was").caretAfter("The ferry \n").type("once ");
    expect(wordsOf(text, ferry)).toBe("The ferry \nonce sank in May");
  });

  it("does not carry a claim into the paragraph that is begun at its end", () => {
    const text = writing().caretAfter("Nine people drowned");
    text.editor.commands.splitBlock();
    text.type("Yes");
    expect(wordsOf(text, toll)).toBe("Nine people drowned");
  });

  it("keeps a claim whose words are typed over, to the last letter typed", () => {
    const text = writing().select("The ferry sank in May").type("A tug sank");
    expect(wordsOf(text, ferry)).toBe("A tug sank");
    expect(viewOf(text, ferry)?.stale).toBe(true);
    expectUndoable(text);
    text.caretBefore("It was").caretAfter("A tug sank").type("!");
    expect(wordsOf(text, ferry)).toBe("A tug sank");
  });

  it("ends a claim that was typed over with its paragraph", () => {
    const text = writing().select("Nine people drowned").type("Ten");
    text.editor.commands.splitBlock();
    text.type("Yes");
    expect(wordsOf(text, toll)).toBe("Ten");
  });

  it("lets a claim go whose words are typed over together with others", () => {
    const text = writing().select("Yes: The ferry sank in May, he said.").type("No.");
    expect(wordsOf(text, ferry)).toBeUndefined();
    expect(viewOf(text, ferry)?.orphaned).toBe(true);
    expectUndoable(text);
  });
});

describe("splitting and joining", () => {
  it("keeps a claim fresh whose paragraph is split between words, and joined again", () => {
    const text = writing().caretAfter("The ferry ");
    text.editor.commands.splitBlock();
    expect(wordsOf(text, ferry)).toBe("The ferry \nsank in May");
    expect(viewOf(text, ferry)?.stale).toBe(false);
    text.editor.commands.joinBackward();
    expect(text.words).toEqual(writing().words);
    expectUndoable(text);
  });

  it("keeps a claim whose words are split within a word, and says that they have changed", () => {
    const text = writing().caretAfter("The fer");
    text.editor.commands.splitBlock();
    expect(wordsOf(text, ferry)).toBe("The fer\nry sank in May");
    expect(viewOf(text, ferry)?.stale).toBe(true);
    expectUndoable(text);
  });

  it("keeps a claim in a list whose item is split, lifted and joined", () => {
    const text = writing().caretAfter("The ferry ");
    text.editor.commands.toggleBulletList();
    text.editor.commands.splitListItem("listItem");
    expect(text.doc.firstChild?.childCount).toBe(2);
    expect(viewOf(text, ferry)?.stale).toBe(false);
    text.editor.commands.liftListItem("listItem");
    expect(viewOf(text, ferry)?.stale).toBe(false);
    expectUndoable(text);
  });

  it("keeps a claim in a quote that is split and lifted out", () => {
    const text = writing().caretAfter("The ferry ");
    text.editor.commands.toggleBlockquote();
    text.editor.commands.splitBlock();
    expect(viewOf(text, ferry)).toMatchObject({ text: "The ferry \nsank in May", stale: false });
    text.editor.commands.lift("blockquote");
    expect(viewOf(text, ferry)?.stale).toBe(false);
    expectUndoable(text);
  });

  it.each([
    ["a heading", (text: Writing) => text.editor.commands.toggleHeading({ level: 2 })],
    ["a numbered list", (text: Writing) => text.editor.commands.toggleOrderedList()],
    ["a quote", (text: Writing) => text.editor.commands.toggleBlockquote()],
  ])("keeps every claim when the text becomes %s", (_, change) => {
    const text = writing();
    text.editor.commands.selectAll();
    change(text);
    expect(text.doc.firstChild?.type.name).not.toBe("paragraph");
    expect(text.words).toEqual(writing().words);
    expectUndoable(text);
  });

  it("keeps both claims when the paragraphs between them are deleted", () => {
    const text = writing().select(", he said.\nIt was foggy.\n").delete();
    expect(text.words).toEqual(writing().words);
    expectUndoable(text);
  });
});

describe("cut and paste", () => {
  it("moves a claim within the article", () => {
    const text = writing().select("The ferry sank in May");
    const cut = text.cut();
    expect(viewOf(text, ferry)?.orphaned).toBe(true);
    text.caretAfter("It was foggy.").paste(cut);
    expect(viewOf(text, ferry)).toMatchObject({ text: "The ferry sank in May", verdict: "verified", stale: false });
    expect(others(text, ferry, toll)).toEqual([]);
    expectUndoable(text);
  });

  it("pastes a copy the second time", () => {
    const text = writing().select("The ferry sank in May");
    const cut = text.cut();
    text.caretAfter("It was foggy.").paste(cut).paste(cut);
    const [copy, ...more] = others(text, ferry, toll);
    expect(copy).toMatchObject({ text: "The ferry sank in May", verdict: "unchecked", copiedFrom: ferry.id });
    expect(more).toEqual([]);
    expectUndoable(text);
  });

  it("puts part of a claim back where it was cut from, at the edge and in the middle", () => {
    for (const part of ["The ferry", "sank", " in May"]) {
      const text = writing().select(part);
      const cut = text.cut();
      expect(viewOf(text, ferry)?.stale).toBe(true);
      text.paste(cut);
      expect(text.body).toEqual(writing().body);
    }
  });

  it("keeps the words of a claim that are cut and pasted elsewhere", () => {
    const text = writing().select(" in May");
    const cut = text.cut();
    text.caretAfter("foggy").paste(cut);
    expect(wordsOf(text, ferry)).toBe("The ferry sank …  in May");
    expect(others(text, ferry, toll)).toEqual([]);
    expectUndoable(text);
  });

  it("pastes a copy when the cut has been taken back", () => {
    const text = writing().select("The ferry sank in May");
    const cut = text.cut();
    text.undo().caretAfter("It was foggy.").paste(cut);
    expect(others(text, ferry, toll)).toMatchObject([{ text: "The ferry sank in May", copiedFrom: ferry.id }]);
    expect(text.words).toMatchObject(writing().words);
  });

  it("pastes a copy when the text has been replaced by an earlier revision", () => {
    const text = writing().select("The ferry sank in May");
    const cut = text.cut();
    text.editor.commands.setContent(writing().editor.getJSON(), { emitUpdate: false });
    text.caretAfter("It was foggy.").paste(cut);
    expect(others(text, ferry, toll)).toMatchObject([{ copiedFrom: ferry.id }]);
  });

  it("pastes a copy of what is copied after something of the same claim was cut", () => {
    const text = writing().select(" in May");
    text.cut();
    const copy = text.select("sank").copy();
    text.caretAfter("foggy").paste(copy);
    expect(others(text, ferry, toll)).toMatchObject([{ text: "sank", copiedFrom: ferry.id }]);
  });

  it("moves a claim of several paragraphs", () => {
    const { text, id } = across("It sank.", "Nobody drowned.");
    const cut = text.select("It sank.\nNobody drowned.").cut();
    text.caretAfter("After.").paste(cut);
    expect(text.claims).toMatchObject([{ id, text: "It sank.\nNobody drowned.", stale: false }]);
  });

  it("brings a claim from another article in as a copy without its verdict", () => {
    const clipboard = writing().select("The ferry sank in May").cut();
    const text = new Writing(anArticle({ body: aBody(aParagraph("They say: .")) }));
    text.caretAfter("say: ").paste(clipboard).caretBefore(".").paste(clipboard);
    expect(text.claims).toMatchObject([
      { verdict: "unchecked", evidence: [], copiedFrom: ferry.id, text: "The ferry sank in May" },
      { verdict: "unchecked", evidence: [], copiedFrom: ferry.id, text: "The ferry sank in May" },
    ]);
    expect(text.claims.some(({ id }) => id === ferry.id)).toBe(false);
  });
});

describe("copy and paste", () => {
  it("gives each copy an id of its own that remembers what it was copied from", () => {
    const text = writing();
    const copy = text.select("The ferry sank in May").copy();
    text.caretAfter("It was foggy.").paste(copy).paste(copy);
    const copies = others(text, ferry, toll);
    expect(new Set(copies.map(({ id }) => id)).size).toBe(2);
    expect(copies).toMatchObject([
      { text: "The ferry sank in May", verdict: "unchecked", copiedFrom: ferry.id },
      { text: "The ferry sank in May", verdict: "unchecked", copiedFrom: ferry.id },
    ]);
    expect(text.words).toMatchObject(writing().words);
    expectUndoable(text);
  });

  it("gives nested and overlapping claims in a copy an id each, and the same one to all stretches of a claim", () => {
    const text = writing().select("ferry sank in May, he");
    const overlapping = text.mark();
    const nested = text.select("ferry").mark();
    const copy = text.select("The ferry sank in May, he said.").copy();
    text.caretAfter("foggy.").paste(copy);
    expect(others(text, ferry, toll, overlapping, nested).map(({ text, copiedFrom }) => [text, copiedFrom])).toEqual([
      ["The ferry sank in May", ferry.id],
      ["ferry sank in May, he", overlapping],
      ["ferry", nested],
    ]);
  });

  it("still knows what a copy was copied from after undo and redo", () => {
    const text = writing();
    const copy = text.select("Nine people drowned").copy();
    text.caretAfter("foggy.").paste(copy).undo();
    expect(text.article.claims).toEqual(writing().article.claims);
    text.redo();
    expect(others(text, ferry, toll)).toMatchObject([{ copiedFrom: toll.id }]);
  });

  it("leaves a claim what it is that is pasted over itself, whole or in part", () => {
    for (const part of ["The ferry sank in May", "The ferry", "sank", "in May"]) {
      const text = writing().select(part);
      text.paste(text.copy());
      expect(text.body).toEqual(writing().body);
    }
  });

  it("takes words of a claim that are pasted into its middle for the claim's own", () => {
    const text = writing();
    const copy = text.select("The ferry ").copy();
    text.caretBefore("sank").paste(copy);
    expect(text.words).toEqual({ [ferry.id]: "The ferry The ferry sank in May", [toll.id]: "Nine people drowned" });
    expectUndoable(text);
  });

  it("keeps inside a claim what is pasted into its middle from elsewhere, however many paragraphs", () => {
    const text = writing();
    const copy = text.select("said.\nIt was").copy();
    text.caretBefore("sank").paste(copy);
    expect(wordsOf(text, ferry)).toBe("The ferry said.\nIt wassank in May");
    expectUndoable(text);
  });

  it("pastes a copy at a claim's edge, not more of it", () => {
    const text = writing();
    const copy = text.select("The ferry sank in May").copy();
    text.caretAfter("in May").paste(copy);
    expect(wordsOf(text, ferry)).toBe("The ferry sank in May");
    expect(others(text, ferry, toll)).toMatchObject([{ copiedFrom: ferry.id, text: "The ferry sank in May" }]);
  });

  it("finds a claim again whose words were deleted after they had been copied", () => {
    const text = writing();
    const copy = text.select("Nine people drowned").copy();
    text.delete().caretAfter("foggy.").paste(copy);
    expect(viewOf(text, toll)).toMatchObject({ inText: true, verdict: "verified", stale: false });
    expect(others(text, ferry, toll)).toEqual([]);
  });
});

describe("drag and drop", () => {
  it("moves a claim", () => {
    const text = writing().select("The ferry sank in May");
    text.drag(text.find("foggy").from);
    expect(text.words).toEqual(writing().words);
    expect(text.claims.some((claim) => claim.stale)).toBe(false);
    expectUndoable(text);
  });

  it("copies a claim", () => {
    const text = writing().select("The ferry sank in May");
    text.drag(text.find("foggy").from, { copying: true });
    expect(others(text, ferry, toll)).toMatchObject([{ text: "The ferry sank in May", copiedFrom: ferry.id }]);
    expect(text.words).toMatchObject(writing().words);
    expectUndoable(text);
  });

  it("keeps inside a claim what is dropped into its middle", () => {
    const text = writing().select("he said");
    text.drag(text.find("sank").from);
    expect(wordsOf(text, ferry)).toBe("The ferry he saidsank in May");
    expectUndoable(text);
  });
});

describe("find and replace", () => {
  it.each([
    ["inside", "ferry", "tug", "The tug sank in May"],
    ["at the start", "The", "A", "A ferry sank in May"],
    ["at the end", "May", "June", "The ferry sank in June"],
    ["of all its words", "The ferry sank in May", "It did not", "It did not"],
  ])("keeps the claim for a replacement %s", (_, words, by, expected) => {
    const text = writing().replace(words, by);
    expect(viewOf(text, ferry)).toMatchObject({ text: expected, stale: true });
    expect(others(text, ferry, toll)).toEqual([]);
    expectUndoable(text);
  });

  it.each([
    ["start", "Yes: The", "No: A", "ferry sank in May"],
    ["end", "May, he", "June, she", "The ferry sank in"],
  ])("leaves outside a claim what replaces words across its %s", (_, words, by, left) => {
    const text = writing().replace(words, by);
    expect(wordsOf(text, ferry)?.trim()).toBe(left);
    expectUndoable(text);
  });

  it("keeps every claim that stood on the words replaced, and none that stood on fewer", () => {
    const text = writing().select("The ferry sank in May");
    const same = text.mark();
    const nested = text.select("ferry").mark();
    text.replace("The ferry sank in May", "It did not");
    expect(text.words).toEqual({ [ferry.id]: "It did not", [same]: "It did not", [toll.id]: "Nine people drowned" });
    expect(text.claims.some(({ id }) => id === nested)).toBe(false);
  });

  it("does not take words for typographic changes", () => {
    const text = writing().replace("The ferry sank in May", "The ferry sank  in\u00A0May");
    expect(viewOf(text, ferry)?.stale).toBe(false);
  });
});

describe("formatting", () => {
  it("keeps a claim whole across bold, a link and clearing both", () => {
    const text = writing().select("Yes: The ferry");
    text.editor.commands.toggleMark("bold");
    text.select("sank in May, he").editor.commands.setMark("link", { href: "https://example.org" });
    expect(text.words).toEqual(writing().words);
    text.editor.commands.selectAll();
    text.editor.commands.unsetAllMarks();
    text.editor.commands.clearNodes();
    expect(text.body).toEqual(writing().body);
    expectUndoable(text);
  });
});

describe("marking and unmarking", () => {
  it("unmarks every stretch of a claim and nothing of another one", () => {
    const text = writing().select("ferry");
    const nested = text.mark();
    text.select("people");
    text.mark(nested);
    text.unmark(ferry.id);
    expect(text.words).toEqual({ [nested]: "ferry … people", [toll.id]: "Nine people drowned" });
    text.unmark(nested);
    expect(text.words).toEqual({ [toll.id]: "Nine people drowned" });
    text.undo().undo();
    expect(text.words).toEqual({
      [nested]: "ferry … people",
      [ferry.id]: "The ferry sank in May",
      [toll.id]: "Nine people drowned",
    });
  });

  it("puts an unmarked claim back in its place among others on the same words", () => {
    const text = writing().select("The ferry sank in May");
    text.mark();
    text.select("Yes: The ferry");
    text.mark();
    const marked = text.body;
    text.unmark(ferry.id).undo();
    expect(text.body).toEqual(marked);
    expectUndoable(text);
  });

  it("leaves the selection where it is when a claim is unmarked", () => {
    const text = writing().select("ferry sank");
    const { from, to } = text.editor.state.selection;
    text.unmark(ferry.id);
    expect(text.editor.state.selection).toMatchObject({ from, to });
  });

  it("holds a claim gone that is left on nothing but white space", () => {
    const text = writing().select("ferry sank in May").delete().select("The").delete();
    expect(viewOf(text, ferry)).toMatchObject({ inText: false, orphaned: true });
    expectUndoable(text);
  });

  it("brings a deleted claim back as it was", () => {
    const text = writing().select("ferry sank in May, he said.\nIt was foggy.\nNine").delete();
    expect(text.words).toEqual({ [ferry.id]: "The ", [toll.id]: " people drowned" });
    expectUndoable(text);
  });
});
