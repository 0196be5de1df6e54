import { Mark, mergeAttributes } from "@tiptap/core";
import { ulidSchema } from "../../identity/ulid";

/**
 * Marks a stretch of text as a claim. It carries only the claim's id; the claim's record holds the rest. It excludes
 * nothing, itself included, so that claims nest and overlap, and typing at its edges stays outside.
 */
export const ClaimMark = markWithId("claim");

/** Marks a stretch of text that a note to colleagues is about. Like a claim, it carries only an id. */
export const NoteMark = markWithId("note");

function markWithId(name: "claim" | "note") {
  const attribute = `data-${name}`;
  return Mark.create({
    name,
    excludes: "",
    inclusive: false,
    clearable: false,
    // A new paragraph at the end of a claim is not part of it; one in the middle is, whatever the caret carries along.
    keepOnSplit: false,
    addAttributes() {
      return {
        id: {
          default: null,
          isRequired: true,
          validate: checkId,
          parseHTML: (element) => element.getAttribute(attribute),
          renderHTML: ({ id }) => ({ [attribute]: id }),
        },
      };
    },
    parseHTML() {
      // A mark from elsewhere whose id is none of ours falls away; its words stay.
      const hasId = (element: { getAttribute(name: string): string | null }) =>
        ulidSchema.safeParse(element.getAttribute(attribute)).success ? null : (false as const);
      return [{ tag: `span[${attribute}]`, getAttrs: hasId }];
    },
    renderHTML({ HTMLAttributes }) {
      return ["span", mergeAttributes(HTMLAttributes), 0];
    },
  });
}

/** A record is filed under the id of its mark, so that no other id may get into a body. */
function checkId(id: unknown): void {
  if (!ulidSchema.safeParse(id).success) throw new RangeError("Invalid id of a claim or note");
}
