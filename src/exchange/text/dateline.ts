/** Words in capitals that lead into a text without being a place. */
const LABELS = /^(?:UPDATED?|BREAKING|EXCLUSIVE|WATCH|LIVE|LISTEN|OPINION|ANALYSIS|EXPLAINER|NOTE|CORRECTION|VIDEO)\b/u;
/** "VELMOOR", "VELMOOR, 3 March", "EBBRIDGE, Norvane (Courier)": the place in capitals, perhaps more, then a dash. */
const IN_CAPITALS =
  /^(\p{Lu}[\p{Lu}\p{M}.'\u2019 -]{2,40}?)((?:,\s[^\u2013\u2014(]{1,40}?)?(?:\s?\([^)]{2,30}\))?)\s*(?:[\u2013\u2014]|\s(?:--?|_)\s)\s*(\S.*)$/su;
/** "Velmoor, 3 March", "Velmoor (Courier)": a place that is written like any other takes a day or an agency to be told by. */
const WITH_DAY_OR_AGENCY =
  /^(\p{Lu}[\p{L}\p{M}.'\u2019-]+(?:\s[\p{L}\p{M}.'\u2019-]+){0,3})((?:,\s\p{Lu}[\p{L}\p{M}]+)?(?:,\s(?:\p{Nd}{1,2}\.?\s\p{L}{3,12}\.?|\p{L}{3,12}\.?\s\p{Nd}{1,2})(?:,?\s\p{Nd}{4})?(?:\s?\([^)]{2,30}\))?|\s\((?:\p{Lu}[^)]{1,30}|\p{Ll}{2,5}(?:\/\p{L}{2,5})*)\)))\s*(?:[\u2013\u2014]|\s(?:--?|_)\s)\s*(\S.*)$/su;

/** A dateline as wire copy leads into its first paragraph with, and the paragraph without it; null when there is none. */
export function datelineOf(text: string): { dateline: string; rest: string } | null {
  const [, place = "", more = "", rest = ""] = IN_CAPITALS.exec(text) ?? WITH_DAY_OR_AGENCY.exec(text) ?? [];
  if (place === "" || LABELS.test(place)) return null;
  return { dateline: `${place}${more}`.trim(), rest };
}
