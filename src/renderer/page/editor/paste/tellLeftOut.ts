import type { Problem } from "#core/result";
import { toast } from "../../../design/components/Toasts";
import type { ImageOutcome } from "./keepImages";

type Lost = Extract<ImageOutcome, { ok: false }>;

/** Says, once and quietly, what of a paste did not get into the text. Nothing when everything did. */
export function tellLeftOut(dropped: readonly string[], outcomes: readonly ImageOutcome[] = []): void {
  const lost = outcomes.filter((outcome): outcome is Lost => !outcome.ok);
  if (lost.length > 0) tellNotKept(outcomes, dropped);
  else if (dropped.length > 0)
    toast("The text is in. Not all that came with it is.", { description: dropped.join(" ") });
}

/** Says which images could not be put into the text and why; and what else was left out. */
export function tellNotKept(outcomes: readonly ImageOutcome[], dropped: readonly string[] = []): void {
  const lost = outcomes.filter((outcome): outcome is Lost => !outcome.ok);
  if (lost.length === 0) return;
  const title =
    outcomes.length === 1
      ? "The image was not put in."
      : lost.length === outcomes.length
        ? `None of the ${outcomes.length} images was put in.`
        : `${lost.length} of ${outcomes.length} images ${lost.length === 1 ? "was" : "were"} not put in.`;
  toast(title, { description: [...reasons(lost), ...dropped].join(" "), urgent: true });
}

/** Says why nothing was pasted. */
export function tellRefused({ message, remedy }: Problem): void {
  toast(message, { description: remedy, urgent: true });
}

/** Each reason once, with the files that it holds for. */
function reasons(lost: readonly Lost[]): string[] {
  const names = new Map<string, string[]>();
  for (const { name, problem } of lost) {
    const reason = `${problem.message} ${problem.remedy}`;
    names.set(reason, [...(names.get(reason) ?? []), ...(name ? [name] : [])]);
  }
  return [...names].map(([reason, files]) => (files.length > 0 ? `${files.join(", ")}: ${reason}` : reason));
}
