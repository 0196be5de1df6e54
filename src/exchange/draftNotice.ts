/** What a draft copy says on its face, in every format and in every language: it is a warning label, not copy. */
export const DRAFT_NOTICE = "DRAFT, NOT VERIFIED";

/** Whether a line is the label that a draft copy carries, so that bringing one back in does not turn it into copy. */
export function isDraftNotice(text: string): boolean {
  return text.replace(/[*_#>\s]+/gu, " ").trim() === DRAFT_NOTICE;
}

/** Said when the label has been taken off on the way in. */
export const DRAFT_NOTICE_REMOVED = `The label “${DRAFT_NOTICE}” of a draft copy was taken off.`;
