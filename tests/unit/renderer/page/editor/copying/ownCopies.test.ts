import { describe, expect, it } from "vitest";
import { type Channel, OwnCopies } from "#renderer/page/editor/copying/ownCopies";

const SHOWN = "<p>Low\ntide, 12 boats</p>";
const OWN = '<p data-pm-slice="1 1 []">Low\ntide, <span data-claim="01TEST00000000000000000001">12 boats</span></p>';

/** The ways between windows: what one posts, all others hear, at once. */
function channels(): () => Channel {
  const all: ((event: { data: unknown }) => void)[][] = [];
  return () => {
    const mine: ((event: { data: unknown }) => void)[] = [];
    all.push(mine);
    return {
      addEventListener: (_, listener) => void mine.push(listener),
      postMessage: (data) => {
        for (const listeners of all) {
          if (listeners !== mine) for (const hear of listeners) hear({ data: structuredClone(data) });
        }
      },
    };
  };
}

describe("a copy of our own", () => {
  it.each([
    ["Linux", `<meta http-equiv="content-type" content="text/html; charset=utf-8">${SHOWN}`],
    ["macOS", `<meta charset='utf-8'>${SHOWN}`],
    [
      "Windows",
      `<html>\r\n<body>\r\n<!--StartFragment-->${SHOWN.replace("\n", "\r\n")}<!--EndFragment-->\r\n</body>\r\n</html>\0`,
    ],
  ])("is found by what %s puts around it", (_, html) => {
    const copies = new OwnCopies(channels()());
    copies.remember(SHOWN, OWN);
    expect(copies.find(html)).toBe(OWN);
  });

  it("is not what only looks like it, or has more in it", () => {
    const copies = new OwnCopies(channels()());
    copies.remember(SHOWN, OWN);
    expect(copies.find(SHOWN.replace("12", "13"))).toBeNull();
    expect(copies.find(`${SHOWN}<p>more</p>`)).toBeNull();
    expect(copies.find(`<meta charset='utf-8'><p>before</p>${SHOWN}`)).toBeNull();
    expect(copies.find("")).toBeNull();
  });

  it("is the last one of several with the same words", () => {
    const copies = new OwnCopies(channels()());
    copies.remember(SHOWN, OWN);
    copies.remember(SHOWN, "<p>without the claim</p>");
    expect(copies.find(SHOWN)).toBe("<p>without the claim</p>");
  });

  it("is found after others, but not for ever", () => {
    const copies = new OwnCopies(channels()());
    copies.remember(SHOWN, OWN);
    for (let other = 0; other < 30; other += 1) copies.remember(`<p>${other}</p>`, OWN);
    expect(copies.find(SHOWN)).toBe(OWN);
    for (let other = 0; other < 60; other += 1) copies.remember(`<p>x${other}</p>`, OWN);
    expect(copies.find(SHOWN)).toBeNull();
  });

  it("is found in the other windows, also in one that opens later", () => {
    const channel = channels();
    const here = new OwnCopies(channel());
    const there = new OwnCopies(channel());
    here.remember(SHOWN, OWN);
    expect(there.find(SHOWN)).toBe(OWN);
    expect(new OwnCopies(channel()).find(SHOWN)).toBe(OWN);
  });

  it("is not put in its place by a message of another form", () => {
    const channel = channels();
    const copies = new OwnCopies(channel());
    const stranger = channel();
    for (const message of [null, "x", { copied: SHOWN }, { copied: [1, 2] }]) stranger.postMessage(message);
    expect(copies.find(SHOWN)).toBeNull();
  });
});
