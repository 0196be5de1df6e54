import type { Element } from "xast";
import { writeXml } from "../../xml/writeXml";
import { listIndent } from "./stylesPart";
import { TEXT_NAMESPACES, val, w } from "./w";

/** Word has no more levels of lists than these (ECMA-376, part 1, 17.9.3). */
export const LIST_LEVELS = 9;

const BULLETS = ["\u2022", "\u25E6", "\u25AA"];
const BULLETED = 0;
const NUMBERED = 1;

interface NumberedList {
  readonly ordered: boolean;
  readonly level: number;
  readonly start: number;
}

/**
 * The lists of a document. Each is an instance of its own of one of two definitions, with bullets and with numbers, so that it
 * begins with its own number, and two lists that follow on one another stay two.
 */
export class Numbering {
  readonly #lists: NumberedList[] = [];

  /** A list that begins at a level, from 0; gives the number by which its items name it. */
  add(list: NumberedList): number {
    return this.#lists.push(list);
  }

  get isEmpty(): boolean {
    return this.#lists.length === 0;
  }

  toString(): string {
    return writeXml(
      w("numbering", TEXT_NAMESPACES, [
        definition(BULLETED, (level) => ({ format: "bullet", mark: BULLETS[level % BULLETS.length] ?? "" })),
        definition(NUMBERED, (level) => ({ format: "decimal", mark: `%${level + 1}.` })),
        ...this.#lists.map(({ ordered, level, start }, index) =>
          w("num", { numId: index + 1 }, [
            val("abstractNumId", ordered ? NUMBERED : BULLETED),
            // A list that begins anew is a list of its own to every reader, one with bullets too.
            w("lvlOverride", { ilvl: level }, [val("startOverride", ordered ? start : 1)]),
          ]),
        ),
      ]),
    );
  }
}

function definition(id: number, levelOf: (level: number) => { format: string; mark: string }): Element {
  const levels = Array.from({ length: LIST_LEVELS }, (_, level) => {
    const { format, mark } = levelOf(level);
    return w("lvl", { ilvl: level }, [
      val("start", 1),
      val("numFmt", format),
      val("lvlText", mark),
      val("lvlJc", "left"),
      w("pPr", {}, [listIndent(level)]),
    ]);
  });
  return w("abstractNum", { abstractNumId: id }, [val("multiLevelType", "hybridMultilevel"), ...levels]);
}
