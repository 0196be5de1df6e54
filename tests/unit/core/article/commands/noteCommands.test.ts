import { describe, expect, it } from "vitest";
import type { Article } from "#core/article/article";
import { apply } from "#core/article/commands/apply";
import { type Command, commandSchema } from "#core/article/commands/command";
import { inverseOf } from "#core/article/commands/inverseOf";
import { noteTexts, viewNotes } from "#core/notes/noteView";
import { aBody, anAct, anArticle, anId, aParagraph } from "../../../../support/builders";
import { refusalOf, valueIn } from "../../../../support/unwrap";

const LATER = "2031-04-05T07:00:00.000Z";
const noteId = anId();
const first = anId();
const ada = (at = "2031-04-05T06:07:08.000Z") => anAct({ by: "Ada Quill", at });
const bram = anAct({ by: "Bram Tolley", at: LATER });

const plain = anArticle({ body: aBody(aParagraph("The ferry sank in May.")) });
const add = { type: "add-note", noteId, remarkId: first, text: "Sure?", range: { from: 5, to: 10 } } as const;
const noted = valueIn(apply(plain, add, ada()));
const done = (article: Article, command: Command, act = ada(LATER)) => valueIn(apply(article, command, act));
const viewOf = ({ body, notes }: Article) => viewNotes(body, notes)[0];

describe("adding a note", () => {
  it("marks its words and keeps who wrote what, when, and about which words", () => {
    expect(Object.fromEntries(noteTexts(noted.body))).toEqual({ [noteId]: "ferry" });
    expect(noted.notes[noteId]).toEqual({
      id: noteId,
      resolved: false,
      about: "ferry",
      remarks: [{ id: first, at: "2031-04-05T06:07:08.000Z", by: "Ada Quill", text: "Sure?" }],
    });
  });

  it("takes the words that have its mark already", () => {
    const { range: _, ...unplaced } = add;
    const marked = { ...noted, notes: {} };
    expect(done(marked, unplaced).notes[noteId]?.about).toBe("ferry");
  });

  it.each([
    ["no words between its positions", { range: { from: 4, to: 5 } }],
    ["positions the wrong way round", { range: { from: 9, to: 5 } }],
    ["positions outside the text", { range: { from: 5, to: 900 } }],
    ["neither positions nor a mark", { range: undefined }],
  ])("is refused with %s", (_, change) => {
    const { range } = change;
    const { range: __, ...unplaced } = add;
    expect(refusalOf(apply(plain, range ? { ...unplaced, range } : unplaced, ada()))).toBe("note-empty");
  });

  it("is refused under an id that a note has", () => {
    expect(refusalOf(apply(noted, add, ada()))).toBe("note-exists");
  });

  it("does not keep a whole chapter of words beside the text", () => {
    const long = anArticle({ body: aBody(aParagraph("𝒂 ".repeat(2_000))) });
    const about = done(long, { ...add, range: { from: 1, to: 6_000 } }).notes[noteId]?.about ?? "";
    expect(about.length).toBeLessThanOrEqual(500);
    expect(about).not.toMatch(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])/);
    expect(about.endsWith("…")).toBe(true);
  });

  it("takes a message of 10,000 characters, and none of white space alone", () => {
    expect(commandSchema.safeParse({ ...add, text: "a".repeat(10_000) }).success).toBe(true);
    expect(commandSchema.safeParse({ ...add, text: " \n " }).success).toBe(false);
  });
});

describe("a thread", () => {
  const reply = { type: "reply-to-note", noteId, remarkId: anId(), text: "Yes." } as const;
  const replied = done(noted, reply, bram);

  it("takes replies of others", () => {
    expect(viewOf(replied)?.remarks.map(({ by, text }) => [by, text])).toEqual([
      ["Ada Quill", "Sure?"],
      ["Bram Tolley", "Yes."],
    ]);
  });

  it("says of an edited message that it was edited", () => {
    const edited = done(replied, { type: "edit-remark", noteId, remark: first, text: "Really?" });
    expect(viewOf(edited)?.remarks[0]).toMatchObject({ text: "Really?", editedAt: LATER });
    expect(viewOf(done(replied, { type: "edit-remark", noteId, remark: first, text: "Sure?" }))).toEqual(
      viewOf(replied),
    );
  });

  it("keeps not a word of a deleted message, and is gone with its last one", () => {
    const one = done(replied, { type: "delete-remark", noteId, remark: first });
    expect(JSON.stringify(one)).not.toContain("Sure?");
    expect(viewOf(one)?.remarks.map(({ text }) => text)).toEqual(["Yes."]);
    expect(viewOf(done(one, { type: "delete-remark", noteId, remark: reply.remarkId }, bram))).toBeUndefined();
  });

  it.each(["edit-remark", "delete-remark", "restore-remark"] as const)("lets nobody %s for somebody else", (type) => {
    const command = commandSchema.parse({
      type,
      noteId,
      remark: first,
      ...(type === "delete-remark" ? {} : { text: "x" }),
    });
    expect(refusalOf(apply(replied, command, bram))).toBe("remark-of-another");
    expect(apply(replied, command, anAct({ by: "ADA QUILL" })).ok).toBe(true);
  });

  it("is resolved and opened again by anybody, with name and time", () => {
    const resolved = done(replied, { type: "resolve-note", noteId }, bram);
    expect(resolved.notes[noteId]).toMatchObject({ resolved: true, changed: { by: "Bram Tolley", at: LATER } });
    expect(done(resolved, { type: "resolve-note", noteId })).toBe(resolved);
    expect(done(resolved, { type: "reopen-note", noteId }).notes[noteId]).toMatchObject({
      resolved: false,
      changed: { by: "Ada Quill", at: LATER },
    });
  });

  it("refuses what is about no note or message of this article", () => {
    expect(refusalOf(apply(noted, { type: "resolve-note", noteId: anId() }, ada()))).toBe("note-unknown");
    expect(refusalOf(apply(noted, { type: "edit-remark", noteId, remark: "nope", text: "x" }, ada()))).toBe(
      "remark-unknown",
    );
  });

  it("finds a message that has no id by its writer and moment", () => {
    const old = { id: noteId, resolved: false, remarks: [{ at: LATER, by: "Ada Quill", text: "Old." }] };
    const article = { ...noted, notes: { [noteId]: old } };
    const edited = done(article, { type: "edit-remark", noteId, remark: `${LATER} Ada Quill`, text: "New." });
    expect(edited.notes[noteId]?.remarks[0]?.text).toBe("New.");
  });

  it.each<Command>([
    { ...reply, remarkId: anId() },
    { type: "edit-remark", noteId, remark: first, text: "Really?" },
    { type: "delete-remark", noteId, remark: first },
    { type: "resolve-note", noteId },
  ])("is as it was when $type is undone, and as it was then when that is", (command) => {
    const said = (article: Article) => ({
      texts: viewOf(article)?.remarks.map(({ text }) => text),
      resolved: viewOf(article)?.note.resolved,
    });
    const after = done(noted, command);
    const undo = inverseOf(command, noted, after) as Command;
    const undone = done(after, undo);
    expect(said(undone)).toEqual(said(noted));
    const redo = inverseOf(undo, after, undone) as Command;
    expect(said(done(undone, redo))).toEqual(said(after));
  });

  it("goes when its adding is undone, and comes back", () => {
    const undo = inverseOf(add, plain, noted) as Command;
    const undone = done(noted, undo);
    expect(viewOf(undone)).toBeUndefined();
    const redo = inverseOf(undo, noted, undone) as Command;
    expect(viewOf(done(undone, redo))).toEqual(viewOf(noted));
  });

  it("has nothing to undo where nothing changed", () => {
    const command = { type: "reopen-note", noteId } as const;
    expect(inverseOf(command, noted, done(noted, command))).toBeNull();
  });
});
