import { expect, it } from "vitest";
import { articleSchema } from "#core/article/article";
import type { Note } from "#core/article/note";
import { isOpenNote, viewNotes } from "#core/notes/noteView";
import { aBody, anArticle, anId, aText, TEST_TIME } from "../../../support/builders";

const aNote = (id: string, extra: Partial<Note> = {}): Note => ({
  id,
  resolved: false,
  remarks: [{ id: anId(), at: TEST_TIME, by: "Ada", text: "Sure?" }],
  ...extra,
});
const on = (id: string) => ({ type: "note", attrs: { id } });
const [one, two, three] = [anId(), anId(), anId()];
const body = aBody({ type: "paragraph", content: [aText("First", on(two)), aText(" and "), aText("second", on(one))] });

it("lists threads in the order of the text, and those whose text is gone after them with the words they were about", () => {
  const notes = { [one]: aNote(one), [three]: aNote(three, { about: "lost words" }), [two]: aNote(two) };
  expect(viewNotes(body, notes).map(({ words, inText }) => [words, inText])).toEqual([
    ["First", true],
    ["second", true],
    ["lost words", false],
  ]);
});

it("lists no thread that was taken away, and no mark without one", () => {
  const gone = aNote(one, { remarks: [{ at: TEST_TIME, by: "Ada", text: "", deletedAt: TEST_TIME }] });
  expect(viewNotes(body, { [one]: gone })).toEqual([]);
  expect(isOpenNote(gone)).toBe(false);
  expect(isOpenNote(aNote(one, { resolved: true }))).toBe(false);
  expect(isOpenNote(undefined)).toBe(false);
  expect(isOpenNote(aNote(one))).toBe(true);
});

it("opens the notes of articles that were written before threads had ids and replies", () => {
  const old = { id: one, resolved: true, remarks: [{ at: TEST_TIME, by: "Ada", text: "Really?" }] };
  const article = anArticle({ body, notes: { [one]: old } });
  expect(articleSchema.parse(article).notes).toEqual({ [one]: old });
  expect(viewNotes(body, article.notes)[0]?.words).toBe("second");
});
