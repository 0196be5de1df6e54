import type { PolicyId } from "./deskSettings";

/** The policies as the settings show them: their name, and in a sentence what they ask for. */
export const POLICIES: readonly { readonly id: PolicyId; readonly title: string; readonly meaning: string }[] = [
  {
    id: "twoIndependentSources",
    title: "Two independent sources",
    meaning:
      "A verified claim needs support from at least two sources that do not take it from one another: outlets that repeat one wire count once.",
  },
  {
    id: "secondPerson",
    title: "A second person",
    meaning: "A verdict has to be given or confirmed by somebody other than the person who marked the claim.",
  },
];
