import { Random } from "./random";

/** As many different words as a newsroom uses in some years, beside the common ones. */
const WORDS = 60_000;
const SYLLABLES =
  "ba ber cal den dor el fen gar hal is kel lor mar nen os pel quil ran sel tor um vel wic yar zan".split(" ");

/**
 * A word that is in no dictionary. Some come again and again and most nearly never, as in real text: the n-th is used in
 * proportion to 1/n (Zipf's law).
 */
export function aRareWord(random: Random): string {
  const rank = Math.floor(Math.exp((random.below(1_000_000) / 1_000_000) * Math.log(WORDS)));
  const letters = new Random(rank);
  return Array.from({ length: 2 + letters.below(3) }, () => letters.pick(SYLLABLES)).join("");
}
