import type { Element, ElementContent } from "hast";
import { directionOf } from "#core/language/direction";
import { element, text } from "../html/element";
import { factsToHast } from "./factsToHast";
import type { ClaimPart, EvidencePart } from "./outlineClaim";

/** A claim as an item of a list, with its evidence. */
export function claimToHast(claim: ClaimPart, language: string): Element {
  const { number, words, tone, symbol, standing, earlier, facts, alarm, evidence } = claim;
  const quoted = (value: string, className: string[]) =>
    element("blockquote", { className, lang: language, dir: directionOf(language) }, [text(value)]);
  return element("li", { className: ["claim", tone], id: `claim-${number}` }, [
    element("h3", { className: ["standing"] }, [
      text(`${number}. `),
      element("span", { className: ["symbol"], ariaHidden: "true" }, [text(symbol)]),
      text(` ${standing}`),
    ]),
    quoted(words, ["words"]),
    ...(earlier === null
      ? []
      : [
          element("p", { className: ["quiet"] }, [text("The verdict was about these words:")]),
          quoted(earlier, ["words", "was"]),
        ]),
    ...(alarm === null ? [] : [element("p", { className: ["alarm"] }, [text(alarm)])]),
    factsToHast(facts),
    ...(evidence.length === 0 ? [] : [element("ul", { className: ["evidence"] }, evidence.map(pieceToHast))]),
  ]);
}

function pieceToHast({ symbol, stance, source, known, url, facts }: EvidencePart): Element {
  const address: ElementContent[] =
    url === "" ? [] : [text(" "), element("a", { href: url }, [element("bdi", {}, [text(url)])])];
  return element("li", { className: ["piece"] }, [
    element("p", {}, [
      element("span", { className: ["symbol"], ariaHidden: "true" }, [text(symbol)]),
      text(" "),
      element("strong", {}, [text(stance)]),
      text(": "),
      element("bdi", {}, [text(source)]),
      // Each on its own, so that a name written from right to left does not turn round what stands after it.
      ...known.flatMap((part) => [text("; "), element("bdi", {}, [text(part)])]),
      ...address,
    ]),
    ...(facts.length === 0 ? [] : [factsToHast(facts)]),
  ]);
}
