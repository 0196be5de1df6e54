import type { Problem } from "#core/result";

/** How much of a file's hash people need to tell it from others. */
const SHOWN = 10;

/** What is the matter with a figure's image and what helps, in words. */
export interface ImageTrouble {
  readonly what: string;
  readonly remedy: string;
}

export const NO_IMAGE: ImageTrouble = { what: "This figure has no image.", remedy: "Choose one for it." };

/**
 * Why the image of this hash is not on the page. `problem` is what the desk says about its file; null when the desk has the
 * file as it was kept, and yet there is nothing in it to show.
 */
export function imageTrouble(sha256: string, problem: Problem | null): ImageTrouble {
  const image = `The image ${sha256.slice(0, SHOWN)}…`;
  switch (problem?.code) {
    case undefined:
      return { what: `${image} cannot be shown: its file is cut short, or of a kind unknown here.`, remedy: REPLACE };
    case "not-found":
      return { what: `${image} is missing: its file is not on this desk.`, remedy: REPLACE_OR_BRING_BACK };
    case "attachment-damaged":
      return { what: `${image} is damaged: its file is not the one that was kept.`, remedy: REPLACE_OR_BRING_BACK };
    default:
      return { what: `${image} cannot be read. ${problem?.message ?? ""}`, remedy: problem?.remedy ?? REPLACE };
  }
}

const REPLACE = "Replace it with another one. Caption, alt text and credit stay.";
const REPLACE_OR_BRING_BACK = "Replace it, or bring the file back from a backup of the desk and try again.";
