import { describe, expect, it } from "vitest";
import { noteAtCaret } from "#core/notes/anchors/noteAtCaret";
import { viewNotes } from "#core/notes/noteView";
import { aBody, anArticle, aParagraph } from "../../../support/builders";
import { Writing } from "../../../support/writing";

/** “Yes: [The ferry sank in May], he said.” “It was foggy.” */
function writing() {
  const text = new Writing(
    anArticle({ body: aBody(aParagraph("Yes: The ferry sank in May, he said."), aParagraph("It was foggy.")) }),
  );
  const id = text.select("The ferry sank in May").note();
  return { text, id, words: () => text.notedWords[id] };
}

describe("a note", () => {
  it("takes in what is typed inside it, and nothing at its edges", () => {
    const { text, words } = writing();
    text.caretAfter("The ferry ").type("old ").caretAfter("in May").type("!").caretBefore("The ferry").type("“");
    expect(words()).toBe("The ferry old sank in May");
  });

  it("stays on words that take the place of its own", () => {
    const { text, words } = writing();
    text.select("in May").type("in June");
    expect(words()).toBe("The ferry sank in June");
    text.replace("The ferry sank in June", "It went down");
    expect(words()).toBe("It went down");
  });

  it("survives the splitting and the joining of its paragraph", () => {
    const { text, words } = writing();
    text.caretAfter("The ferry ");
    text.editor.commands.splitBlock();
    expect(words()).toBe("The ferry \nsank in May");
    text.editor.commands.joinBackward();
    expect(words()).toBe("The ferry sank in May");
  });

  it("moves with its words when they are cut and pasted, and stays with the first of two pastes", () => {
    const { text, id, words } = writing();
    const clipboard = text.select("The ferry sank in May").cut();
    expect(words()).toBeUndefined();
    text.caretAfter("foggy.").paste(clipboard).caretAfter("Yes: ").paste(clipboard);
    expect(text.body.content?.[1]?.content?.[1]?.marks).toEqual([{ type: "note", attrs: { id } }]);
    expect(words()).toBe("The ferry sank in May");
  });

  it("moves with its words when they are dragged", () => {
    const { text, words } = writing();
    text.select("The ferry sank in May").drag(text.find("foggy").from);
    expect(words()).toBe("The ferry sank in May");
  });

  it("is not on a copy of its words, pasted or dragged", () => {
    const { text, words } = writing();
    const clipboard = text.select("The ferry sank in May").copy();
    text.caretAfter("foggy.").paste(clipboard);
    expect(words()).toBe("The ferry sank in May");
    text.select("The ferry sank in May").drag(text.find("It was").from, { copying: true });
    expect(words()).toBe("The ferry sank in May");
  });

  it("does not come along from another article", () => {
    const { text: other } = writing();
    const clipboard = other.select("The ferry sank in May").copy();
    const text = new Writing(anArticle({ body: aBody(aParagraph("Elsewhere. ")) }));
    text.caretAfter("Elsewhere. ").paste(clipboard);
    expect(text.notedWords).toEqual({});
    expect(text.doc.textContent).toBe("Elsewhere. The ferry sank in May");
  });

  it("is back with its words when their deletion is undone, and its thread is there all the while", () => {
    const { text, id, words } = writing();
    text.select("The ferry sank in May").delete();
    const { body, notes } = text.article;
    expect(viewNotes(body, notes)).toMatchObject([{ note: { id }, inText: false, words: "The ferry sank in May" }]);
    text.undo();
    expect(words()).toBe("The ferry sank in May");
  });

  it("lies on the same words as others and as claims", () => {
    const { text, id } = writing();
    const inner = text.select("ferry").note();
    const claim = text.select("sank in May, he").mark();
    expect(text.notedWords).toEqual({ [id]: "The ferry sank in May", [inner]: "ferry" });
    expect(text.words[claim]).toBe("sank in May, he");
  });
});

it("the caret is in the shortest of the notes that count, edges included", () => {
  const { text, id } = writing();
  const inner = text.select("ferry").note();
  const at = (counts: (id: string) => boolean = () => true) => noteAtCaret(text.editor.state, counts);
  text.caretAfter("The fer");
  expect(at()).toBe(inner);
  expect(at((candidate) => candidate !== inner)).toBe(id);
  expect(at(() => false)).toBeNull();
  text.caretAfter("in May");
  expect(at()).toBe(id);
  text.caretAfter("foggy");
  expect(at()).toBeNull();
});
