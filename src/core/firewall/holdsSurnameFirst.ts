import { foldForMatching } from "../text/foldForMatching";
import { hasNameCase, replaceWords } from "./wordsIn";
import { type FoldedText, hasWords, MIN_WITHIN_WORD } from "./wordsMatcher";

/** Between the words of a file's name or an address, and within a double name. */
const JOINT = /^[-_.+'\u2019]$/u;
const SPACE = /^\s+$/u;

/**
 * Whether a text holds a name turned round, without a comma: "Lee Anna". Nothing but white space parts its words, and they are
 * written as names are ("the price of stone rose"); or it is long, and they are joined as in a file's name or an address.
 */
export function holdsSurnameFirst(text: FoldedText, name: string): boolean {
  const long = name.replaceAll(" ", "").length >= MIN_WITHIN_WORD;
  return hasWords(text.words, name) && placesOf(name, text.written).some((place) => isOneName(place, long));
}

interface Written {
  readonly words: readonly string[];
  /** What stands between them: one fewer. */
  readonly between: readonly string[];
}

/** Every run of words that is, folded, the words of a detail. */
function placesOf(detail: string, written: string): Written[] {
  const count = detail.split(" ").length;
  const found: Written[] = [];
  let run: { word: string; folded: string; before: string }[] = [];
  let end = 0;
  replaceWords(written, (word, at) => {
    run = [...run, { word, folded: foldForMatching(word), before: written.slice(end, at) }].slice(-count);
    end = at + word.length;
    if (run.map(({ folded }) => folded).join(" ") === detail) {
      found.push({ words: run.map((each) => each.word), between: run.slice(1).map(({ before }) => before) });
    }
    return word;
  });
  return found;
}

function isOneName({ words, between }: Written, long: boolean): boolean {
  if (!between.every((sign) => JOINT.test(sign) || SPACE.test(sign))) return false;
  if (between.every((sign) => JOINT.test(sign))) return long;
  return words.every((word) => hasNameCase(word) || word.length === 1);
}
