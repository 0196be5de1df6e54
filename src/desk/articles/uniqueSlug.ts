import { isSlug } from "#core/text/slugify";

/** A slug as given, or with the first number from 2 that makes it one of its own. An empty one stays empty. */
export function uniqueSlug(slug: string, isTaken: (slug: string) => boolean): string {
  if (slug === "" || !isTaken(slug)) return slug;
  for (let number = 2; ; number += 1) {
    const candidate = withNumber(slug, number);
    if (!isTaken(candidate)) return candidate;
  }
}

/** Cut, where it would get too long, so that it still is a slug. */
function withNumber(slug: string, number: number): string {
  const letters = [...slug];
  for (;;) {
    const candidate = `${letters.join("").replace(/-+$/u, "")}-${number}`;
    if (isSlug(candidate) || letters.length === 0) return candidate;
    letters.pop();
  }
}
