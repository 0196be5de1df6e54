import { useState } from "react";
import { type Details, detailsSchema } from "#core/article/article";
import { selectArticle, useSession, useSessionView } from "../../article/SessionContext";

type TextDetail = "slug" | "dateline" | "section" | "language" | "genre";

/**
 * One text of the article's details as a field: what is valid goes into the article with every key; what is not stays in
 * the field with the reason. While somebody is in the field, changes from elsewhere do not touch it.
 */
export function useDetail(key: TextDetail) {
  const session = useSession();
  const stored = useSessionView(selectArticle)[key];
  const [typed, setTyped] = useState<string | null>(null);
  const value = typed ?? stored;
  const error = typed === null ? null : whatIsWrong(key, typed);
  return {
    value,
    error,
    change(text: string) {
      setTyped(text);
      if (whatIsWrong(key, text) === null) {
        session.do({ type: "edit-details", changes: { [key]: text.trim() } as Partial<Details> });
      }
    },
    /** Takes a value that was made elsewhere on the screen. */
    put(text: string) {
      setTyped(null);
      session.do({ type: "edit-details", changes: { [key]: text } as Partial<Details> });
    },
    leave() {
      if (error === null) setTyped(null);
    },
  };
}

function whatIsWrong(key: TextDetail, text: string): string | null {
  const read = detailsSchema.shape[key].safeParse(text.trim());
  if (read.success) return null;
  const reason = read.error.issues.at(0)?.message ?? "is not valid";
  return key === "slug" ? SLUG_FORM : `This ${reason}.`;
}

const SLUG_FORM = "Lower-case words of letters and digits with hyphens between them, at most 60 characters.";
