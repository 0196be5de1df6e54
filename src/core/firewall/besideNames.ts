/**
 * Small words that stand in many names and tell nobody apart, folded for matching. Those of fewer than four letters ("van", "bin")
 * are too short to count anyway.
 */
const PARTICLES = new Set(
  "abdel abdul abul aben binte binti bint dalla dalle degli della delle dello ould saint sainte santa santo vande vander vanden عبد".split(
    " ",
  ),
);

/** What may stand before a name and is none, folded for matching; the shorter ones do not count anyway. */
const TITLES = new Set(
  [
    "admiral ambassador baron baroness bishop brother capt captain chancellor colonel commander commissioner congressman congresswoman",
    "constable corporal councillor count countess dame deputy detective doctor dona duchess duke father frau general governor herr imam",
    "inspector judge justice lady lieutenant lord madam madame mademoiselle major mayor messrs minister miss mister mister monsieur mother",
    "nurse officer pastor premier president prince princess private prof professor queen rabbi reverend secretary senator senor senora",
    "senorita sergeant sheikh shaykh sheriff signor signora signorina sister superintendent",
    "الاستاذ الاستاذه الدكتور الدكتوره الشيخ السيد السيده المهندس المهندسه דוקטור פרופסור",
  ]
    .join(" ")
    .split(" "),
);

export function isParticle(folded: string): boolean {
  return PARTICLES.has(folded);
}

export function isTitle(folded: string): boolean {
  return TITLES.has(folded);
}
