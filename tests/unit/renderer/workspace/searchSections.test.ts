import { FileText } from "lucide-react";
import { describe, expect, it } from "vitest";
import { searchSections } from "#renderer/workspace/palette/searchSections";
import { section } from "#renderer/workspace/palette/section";

interface Named {
  readonly name: string;
}

function named(title: string, sign: string, names: readonly string[]) {
  return section<Named>({
    title,
    sign,
    items: names.map((name) => ({ name })),
    wordsOf: ({ name }) => name,
    keyOf: ({ name }) => name,
    choiceOf: ({ name }) => ({ value: name, label: name, icon: FileText, run: () => {} }),
  });
}

const many = Array.from({ length: 100 }, (_, number) => `Story ${number}`);
const sections = [named("Actions", ">", ["Bold", "Find story"]), named("Articles", "/", many)];
const search = (typed: string, recent: readonly string[] = []) =>
  searchSections(sections, typed, recent).map(({ title, choices, total }) => [title, choices.length, total]);

describe("the palette's search", () => {
  it("shows the kind with the best match first", () => {
    expect(search("story")).toEqual([
      ["Articles", 8, 100],
      ["Actions", 1, 1],
    ]);
  });

  it("searches one kind alone behind its sign", () => {
    expect(search("> story")).toEqual([["Actions", 1, 1]]);
    expect(search("/")).toEqual([["Articles", 60, 100]]);
  });

  it("begins with what was done last, newest first, and shows nothing twice", () => {
    const [recent, articles, actions] = searchSections(sections, "", ["Story 3", "Gone", "Bold"]);
    expect(recent?.title).toBe("Recent");
    expect(recent?.choices.map(({ value }) => value)).toEqual(["Story 3", "Bold"]);
    expect(articles?.choices.map(({ value }) => value)).toEqual(["Story 0", "Story 1", "Story 2", "Story 4"]);
    expect(actions?.choices.map(({ value }) => value)).toEqual(["Find story"]);
  });

  it("shows nothing for what nothing is called", () => {
    expect(search("zeppelin")).toEqual([]);
  });
});
