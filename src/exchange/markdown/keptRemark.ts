/** What a text says to colleagues alone, taken out of it before it is read. */
export interface KeptRemark {
  readonly kind: "comment" | "footnote";
  readonly text: string;
}

/**
 * Stands in the text for the remark of that number. The signs around it count as punctuation, so that type ends beside it as
 * it would beside the remark; those within are for no text at all (Unicode, section 23.7, "Noncharacters").
 */
export function standInFor(index: number): string {
  return `\uA95F\uFDD0${index}\uFDD1\uA95F`;
}

export const STAND_IN = /\uA95F\uFDD0(\d{1,7})\uFDD1\uA95F/gu;

/** A text in which nothing can pass for such a sign. */
export function withoutStandIns(text: string): string {
  return text.replace(/[\uFDD0\uFDD1]/gu, "");
}
