import type { Choice, FoundChoices, Section } from "./choice";

/** How many choices of a kind are shown while all kinds are searched: a screenful of the palette has room for two such. */
const EACH = 8;
/** How many are shown of the one kind that was asked for. Whoever wants a later one types on. */
const ALL = 60;
/** How many of the things done last are shown before anything is typed. */
const RECENT = 5;

/**
 * What the palette shows for what was typed: the kind with the best match first. A section's sign in front leaves that
 * section alone; nothing typed shows what was done last, the articles changed last, and every action.
 *
 * @param sections actions first, then articles
 */
export function searchSections(
  sections: readonly Section[],
  typed: string,
  recent: readonly string[],
): readonly FoundChoices[] {
  const text = typed.trimStart();
  const one = sections.find(({ sign }) => text.startsWith(sign));
  if (one) return [one.find(text.slice(one.sign.length), ALL)].filter(isSomething);
  if (text === "") return beforeTyping(sections, recent);
  return sections
    .map((section) => section.find(text, EACH))
    .filter(isSomething)
    .sort((a, b) => a.rank - b.rank);
}

function beforeTyping(sections: readonly Section[], recent: readonly string[]): readonly FoundChoices[] {
  const recalled = recent
    .flatMap((value): Choice[] => {
      for (const section of sections) {
        const choice = section.recall(value);
        if (choice) return [choice];
      }
      return [];
    })
    .slice(0, RECENT);
  const shown = new Set(recalled.map(({ value }) => value));
  const unseen = (found: FoundChoices) => ({
    ...found,
    choices: found.choices.filter(({ value }) => !shown.has(value)),
  });
  const [actions, articles] = sections;
  const last = { title: "Recent", choices: recalled, total: recalled.length, rank: 0 };
  return [
    last,
    ...(articles ? [unseen(articles.find("", RECENT))] : []),
    // Whole: this is where somebody learns what there is.
    ...(actions ? [unseen(actions.find("", ALL))] : []),
  ].filter(isSomething);
}

function isSomething({ choices }: FoundChoices): boolean {
  return choices.length > 0;
}
