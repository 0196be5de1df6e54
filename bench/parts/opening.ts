import { percentile } from "../report/percentile";
import type { Cell, Part, Table } from "../run";
import { openArticle, openEditors } from "./editors";

/** From the click on an article in the list until its first words are on the screen. */
export const opening: Part = {
  name: "opening",
  needsBrowser: true,
  async measure(run) {
    const { sizes, stet, bare } = await openEditors(run);
    const times = run.quick ? 1 : 4;
    const rows: Cell[][] = [];
    for (const [index, { words, claims, article }] of sizes.entries()) {
      run.say(`Opening ${words.toLocaleString("en")} words with ${claims} claims`);
      const other = sizes[index === 0 ? 1 : 0]?.article ?? article;
      const taken = { stet: [] as number[], bare: [] as number[] };
      for (let turn = 0; turn <= times; turn += 1) {
        await openArticle(stet.page, other);
        taken.stet.push(await openArticle(stet.page, article));
        await stet.isQuiet();
        await openArticle(bare, other);
        taken.bare.push(await openArticle(bare, article));
      }
      // The first turn warms up.
      const [inStet, inBare] = [taken.stet.slice(1), taken.bare.slice(1)];
      const [stet50, bare50] = [percentile(inStet, 0.5), percentile(inBare, 0.5)];
      rows.push([words, claims, times, bare50, stet50, stet50 / bare50, Math.max(...inBare), Math.max(...inStet)]);
    }
    const table: Table = {
      title: "Opening an article, from the click to its words on the screen, milliseconds",
      columns: ["words", "claims", "times", "bare p50", "Stet p50", "ratio", "bare worst", "Stet worst"],
      rows,
      notes: [
        "bare: fetches the same document and makes a Tiptap editor of it, without lists, claims' standing and checks.",
        ...(run.quick ? ["Quick mode: too few openings to judge by."] : []),
      ],
    };
    return [table];
  },
};
