/** Far more languages than one desk writes in. */
const MOST = 1_000;

/** A function of a language tag that is asked at every key, and dear to work out: each answer is worked out once. */
export function remembered<Answer>(work: (language: string) => Answer): (language: string) => Answer {
  const answers = new Map<string, { readonly answer: Answer }>();
  return (language) => {
    const known = answers.get(language);
    if (known) return known.answer;
    const answer = work(language);
    if (answers.size < MOST) answers.set(language, { answer });
    return answer;
  };
}
