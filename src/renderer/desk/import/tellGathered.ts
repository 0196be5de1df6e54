import { counted } from "#core/text/counted";
import { type Gathered, MAX_FILES } from "./filesFromDrop";

export const NOTHING_READABLE = "Nothing in there is a text that Stet reads.";

/** What there is to say of files that were gathered, one sentence each. */
export function tellGathered({ cut, unreadable }: Pick<Gathered, "cut" | "unreadable">): string[] {
  return [
    ...(cut
      ? [`There are more files than come in at once: these are the first ${MAX_FILES.toLocaleString("en-GB")}.`]
      : []),
    ...(unreadable > 0
      ? [`${counted(unreadable, "folder or file", "folders or files")} could not be looked into.`]
      : []),
  ];
}
