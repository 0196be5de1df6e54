import type { GuideGroup } from "./keyGuide";

/**
 * The part of the guide that has every word asked for, in what a key does or in the title of its group.
 *
 * @param fold how words are made comparable
 */
export function narrowGuide(
  guide: readonly GuideGroup[],
  query: string,
  fold: (text: string) => string,
): readonly GuideGroup[] {
  const words = fold(query).split(" ").filter(Boolean);
  if (words.length === 0) return guide;
  return guide.flatMap((group) => {
    const keys = group.keys.filter(({ what }) => {
      const text = fold(`${what} ${group.title}`);
      return words.every((word) => text.includes(word));
    });
    return keys.length > 0 ? [{ ...group, keys }] : [];
  });
}
