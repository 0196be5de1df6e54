import { describe, expect, it } from "vitest";
import { isOwnCopy, rememberCopy } from "#renderer/page/editor/paste/ownCopies";

const COPY = '<p data-pm-slice="1 1 []">Low\ntide, <span data-claim="01TEST00000000000000000001">12 boats</span></p>';

function aStorage(): Storage {
  const items = new Map<string, string>();
  return {
    getItem: (key) => items.get(key) ?? null,
    setItem: (key, value) => void items.set(key, value),
    removeItem: (key) => void items.delete(key),
    clear: () => items.clear(),
    key: () => null,
    length: 0,
  };
}

describe("a copy of our own", () => {
  it.each([
    ["Linux", `<meta http-equiv="content-type" content="text/html; charset=utf-8">${COPY}`],
    ["macOS", `<meta charset='utf-8'>${COPY}`],
    [
      "Windows",
      `<html>\r\n<body>\r\n<!--StartFragment-->${COPY.replace("\n", "\r\n")}<!--EndFragment-->\r\n</body>\r\n</html>\0`,
    ],
  ])("is known again in what %s puts around it", (_, html) => {
    const storage = aStorage();
    rememberCopy(COPY, storage);
    expect(isOwnCopy(html, storage)).toBe(true);
  });

  it("is not what only looks like it, or has more in it", () => {
    const storage = aStorage();
    rememberCopy(COPY, storage);
    expect(isOwnCopy(COPY.replace("12", "13"), storage)).toBe(false);
    expect(isOwnCopy(`${COPY}<p>more</p>`, storage)).toBe(false);
    expect(isOwnCopy(`<meta charset='utf-8'><p>before</p>${COPY}`, storage)).toBe(false);
    expect(isOwnCopy("", storage)).toBe(false);
  });

  it("is known after others, and its words are kept nowhere", () => {
    const storage = aStorage();
    rememberCopy(COPY, storage);
    for (let other = 0; other < 30; other += 1) rememberCopy(`<p>${other}</p>`, storage);
    expect(isOwnCopy(COPY, storage)).toBe(true);
    expect(storage.getItem("stet.copies")).not.toContain("boats");
    for (let other = 0; other < 60; other += 1) rememberCopy(`<p>x${other}</p>`, storage);
    expect(isOwnCopy(COPY, storage)).toBe(false);
  });

  it("is not known, and nothing breaks, when what is stored is damaged", () => {
    const storage = aStorage();
    storage.setItem("stet.copies", "{not json");
    expect(isOwnCopy(COPY, storage)).toBe(false);
    storage.setItem("stet.copies", '{"a":1}');
    rememberCopy(COPY, storage);
    expect(isOwnCopy(COPY, storage)).toBe(true);
  });
});
