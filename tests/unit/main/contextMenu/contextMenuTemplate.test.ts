import { expect, it, vi } from "vitest";
import { type Clicked, type ContextMenuActs, contextMenuTemplate } from "#main/contextMenu/contextMenuTemplate";

const nothing: Clicked = {
  misspelledWord: "",
  dictionarySuggestions: [],
  isEditable: false,
  selectionText: "",
  linkURL: "",
  editFlags: {
    canUndo: false,
    canRedo: false,
    canCut: false,
    canCopy: false,
    canPaste: true,
    canDelete: false,
    canSelectAll: true,
    canEditRichly: true,
  },
};

function open(clicked: Partial<Clicked>) {
  const acts = { correct: vi.fn(), learn: vi.fn(), openLink: vi.fn(), copyText: vi.fn() } satisfies ContextMenuActs;
  const items = contextMenuTemplate({ ...nothing, ...clicked }, acts);
  const choose = (label: string) =>
    items.find((item) => item.label === label)?.click?.({} as never, undefined, {} as never);
  return { acts, items, choose };
}

it("offers corrections for a misspelt word, and to learn it", () => {
  const { acts, items, choose } = open({
    misspelledWord: "harbor",
    dictionarySuggestions: ["harbour", "harbours"],
    isEditable: true,
  });
  expect(items.slice(0, 2).map((item) => item.label)).toEqual(["harbour", "harbours"]);
  choose("harbours");
  choose("Add to Dictionary");
  expect(acts.correct).toHaveBeenCalledExactlyOnceWith("harbours");
  expect(acts.learn).toHaveBeenCalledExactlyOnceWith("harbor");
});

it("says when there is no correction", () => {
  const { items } = open({ misspelledWord: "Qxz", isEditable: true });
  expect(items[0]).toMatchObject({ label: "No Suggestions", enabled: false });
});

it("offers the clipboard where one can write, as far as it can be used", () => {
  const { items } = open({ isEditable: true });
  expect(items.map((item) => [item.role, item.enabled])).toEqual([
    ["cut", false],
    ["copy", false],
    ["paste", true],
    ["pasteAndMatchStyle", true],
    ["selectAll", true],
  ]);
});

it("offers only to copy where one cannot write", () => {
  expect(open({ selectionText: "words" }).items).toEqual([{ role: "copy" }]);
});

it("opens and copies links", () => {
  const { acts, choose } = open({ linkURL: "https://example.org/" });
  choose("Open Link in Browser");
  choose("Copy Link");
  expect(acts.openLink).toHaveBeenCalledExactlyOnceWith("https://example.org/");
  expect(acts.copyText).toHaveBeenCalledExactlyOnceWith("https://example.org/");
});

it("has nothing to offer on empty ground", () => {
  expect(open({ selectionText: "  " }).items).toEqual([]);
});

it("divides what belongs together, and nothing else", () => {
  const { items } = open({ linkURL: "https://example.org/", isEditable: true });
  const dividers = items.flatMap((item, position) => (item.type === "separator" ? [position] : []));
  expect(dividers).toEqual([2]);
});
