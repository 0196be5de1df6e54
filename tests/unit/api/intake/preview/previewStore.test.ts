import { expect, it } from "vitest";
import { PreviewStore } from "#api/intake/preview/previewStore";

function aFile(bytes: number) {
  const attachments = [{ sha256: "a".repeat(64), bytes: new Uint8Array(bytes) }];
  const content = { kind: "start", start: { headline: "Fog lifts" } } as const;
  return { file: "fog.md", format: "Markdown", articles: [{ content, attachments, warnings: [], furniture: [] }] };
}

const MIB = 1024 * 1024;

it("gives every preview a name that nobody guesses", () => {
  const store = new PreviewStore();
  const tokens = [store.hold(aFile(1)).token, store.hold(aFile(1)).token];
  expect(new Set(tokens).size).toBe(2);
  for (const token of tokens) expect(token).toMatch(/^[0-9a-f]{32}$/u);
  expect(store.find("toString")).toBeUndefined();
});

it("lets go of a preview that nobody has asked for in half an hour", () => {
  let now = 0;
  const store = new PreviewStore(() => now);
  const [kept, idle] = [store.hold(aFile(1)).token, store.hold(aFile(1)).token];
  now = 20 * 60_000;
  expect(store.find(kept)).toBeDefined();
  now = 31 * 60_000;
  expect(store.find(kept)).toBeDefined();
  expect(store.find(idle)).toBeUndefined();
  expect(store.size).toBe(1);
});

it("makes room for large files among those that nobody has asked for the longest", () => {
  const store = new PreviewStore();
  const [first, second] = [store.hold(aFile(100 * MIB)).token, store.hold(aFile(100 * MIB)).token];
  store.find(first);
  const third = store.hold(aFile(100 * MIB)).token;
  expect([first, second, third].map((token) => store.find(token) !== undefined)).toEqual([true, false, true]);
});

it("holds one file, however large it is", () => {
  const store = new PreviewStore();
  const { token } = store.hold(aFile(300 * MIB));
  expect(store.find(token)).toBeDefined();
});

it("counts what was fetched for a preview", () => {
  const store = new PreviewStore();
  const first = store.hold(aFile(1));
  const second = store.hold(aFile(1));
  second.fetched.set("https://cdn.example/a.png", { sha256: "b".repeat(64), bytes: new Uint8Array(300 * MIB) });
  expect(store.find(second.token)).toBeDefined();
  expect(store.find(first.token)).toBeUndefined();
});

it("holds no more than a folder of them", () => {
  const store = new PreviewStore();
  for (let file = 0; file < 600; file += 1) store.hold(aFile(1));
  expect(store.size).toBe(500);
});
