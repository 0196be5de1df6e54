import { placeCaretInTheMiddle, Typist } from "../browser/typist";
import { percentile } from "../report/percentile";
import type { Cell, Part, Run, Table } from "../run";
import { type Editors, openArticle, openEditors, type Size } from "./editors";

/** Between two keys, in milliseconds: as fast as a key that is held down repeats. */
const PACE_MS = 33;
/** Shorter than the longest that Stet lets typing go unsaved, so that no save falls into it. */
const KEYS_A_BURST = 25;
const WARM_UP_KEYS = 20;
/** Stet's 95th percentile may be so many times the bare editor's. */
const BUDGET = 1.2;

/** Key press to frame in Stet and in a bare Tiptap editor, by length of the article and number of claims. */
export const typing: Part = {
  name: "typing",
  needsBrowser: true,
  async measure(run) {
    const editors = await openEditors(run);
    const rows: Cell[][] = [];
    for (const size of editors.sizes) rows.push(...(await measureSize(run, editors, size)));
    return [tableOf(run, rows)];
  },
};

async function measureSize(run: Run, { stet, bare }: Editors, size: Size): Promise<Cell[][]> {
  const bursts = run.quick ? 2 : 6;
  run.say(`Typing into ${size.words.toLocaleString("en")} words with ${size.claims} claims`);
  for (const page of [stet.page, bare]) {
    await openArticle(page, size.article);
    await placeCaretInTheMiddle(page);
  }
  const [inStet, inBare] = [await Typist.at(stet.page), await Typist.at(bare)];
  await inStet.type(WARM_UP_KEYS, PACE_MS);
  await stet.isQuiet();
  await inBare.type(WARM_UP_KEYS, PACE_MS);

  const times: Times = { stet: [], bare: [] };
  for (let burst = 0; burst < bursts; burst += 1) {
    times.stet.push(...(await inStet.type(KEYS_A_BURST, PACE_MS)));
    // What Stet does after the typing must not slow the other editor down.
    await stet.isQuiet();
    times.bare.push(...(await inBare.type(KEYS_A_BURST, PACE_MS)));
  }
  const saving: Times = { stet: [], bare: [] };
  for (let half = 0; half < 2; half += 1) {
    const keys = (bursts * KEYS_A_BURST) / 2;
    saving.stet.push(...(await inStet.type(keys, PACE_MS)));
    await stet.isQuiet();
    saving.bare.push(...(await inBare.type(keys, PACE_MS)));
  }
  return [rowOf(size, "between saves", times), rowOf(size, "while saving", saving)];
}

interface Times {
  readonly stet: number[];
  readonly bare: number[];
}

function rowOf({ words, claims }: Size, when: string, { stet, bare }: Times): Cell[] {
  const of = (share: number) => [percentile(bare, share), percentile(stet, share)] as const;
  const [bare50, stet50] = of(0.5);
  const [bare95, stet95] = of(0.95);
  const ratio = stet95 / bare95;
  const verdict = ratio <= BUDGET ? "yes" : "no";
  return [words, claims, when, stet.length, bare50, stet50, stet50 / bare50, bare95, stet95, ratio, verdict];
}

function tableOf({ quick }: Run, rows: Cell[][]): Table {
  return {
    title: "Key press to frame, milliseconds",
    columns: [
      "words",
      "claims",
      "typing",
      "keys",
      "bare p50",
      "Stet p50",
      "ratio",
      "bare p95",
      "Stet p95",
      "ratio",
      `p95 ≤ ${BUDGET} ×`,
    ],
    rows,
    notes: [
      "bare: Tiptap on the same document, with undo and the two cursors of its starter kit, in the same run, by turns.",
      ...(quick ? ["Quick mode: too few keys to judge by."] : []),
    ],
  };
}
