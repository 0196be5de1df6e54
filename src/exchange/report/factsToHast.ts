import type { Element } from "hast";
import { element, text } from "../html/element";
import type { Fact } from "./outline";

/** Labels with what stands behind them; each value in the direction of its own letters. */
export function factsToHast(facts: readonly Fact[]): Element {
  return element(
    "dl",
    {},
    facts.flatMap(({ label, value }) => [
      element("dt", {}, [text(label)]),
      element("dd", { dir: "auto" }, [text(value)]),
    ]),
  );
}
