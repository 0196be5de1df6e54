import type { Element } from "xast";
import { type ClaimComment, commentLines } from "../../document/claimComments";
import { textToRuns } from "./runs";
import { TEXT_NAMESPACES, val, w } from "./w";

/** What comments are written in, whatever the article's language: as the verification report. */
const ENGLISH = { language: "en", direction: "ltr" } as const;

/** The comments part (ECMA-376, part 1, 17.13.4), comments numbered from 0. */
export function commentsTree(
  comments: readonly ClaimComment[],
  parted: ReadonlySet<string>,
  language: string,
): Element {
  return w(
    "comments",
    TEXT_NAMESPACES,
    comments.map((comment, id) => {
      const { author, initials, at } = comment;
      return w(
        "comment",
        { id, author, date: `${at.slice(0, "2031-04-05T06:07:08".length)}Z`, initials: initials || undefined },
        commentLines(comment, parted).map((line) =>
          w("p", {}, [
            w("pPr", {}, [val("pStyle", "CommentText")]),
            ...textToRuns(line, { ...ENGLISH, language }, [], { language: "en" }),
          ]),
        ),
      );
    }),
  );
}
