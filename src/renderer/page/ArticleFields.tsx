import { type KeyboardEvent, useRef, useState } from "react";
import type { Article } from "#core/article/article";
import { formatBylines, parseBylines } from "#core/text/bylines";
import { slugify } from "#core/text/slugify";
import { selectArticle, selectReadOnly, useSession, useSessionView } from "../article/SessionContext";
import { useFieldCare } from "./fields/useFieldCare";
import styles from "./Page.module.css";

/** Headline, standfirst and byline above the text. Enter goes on to the next. */
export function ArticleFields({ onLeave }: { onLeave: () => void }) {
  const session = useSession();
  const { headline, standfirst, bylines, slug } = useSessionView(selectArticle);
  const readOnly = useSessionView(selectReadOnly);
  const standfirstField = useRef<HTMLTextAreaElement>(null);
  const bylineField = useRef<HTMLInputElement>(null);
  const headlineRef = useFieldCare<HTMLTextAreaElement>(true);
  const standfirstRef = useFieldCare(true, standfirstField);
  const bylineRef = useFieldCare(false, bylineField);
  const edit = (changes: Partial<Pick<Article, "headline" | "standfirst" | "bylines" | "slug">>) =>
    session.do({ type: "edit-details", changes });
  const next = (go: () => void) => (event: KeyboardEvent) => {
    if (event.key !== "Enter" || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    go();
  };
  return (
    <header className={styles.fields}>
      <textarea
        ref={headlineRef}
        className={styles.headline}
        data-field="headline"
        aria-label="Headline"
        placeholder="Headline"
        rows={1}
        dir="auto"
        value={headline}
        readOnly={readOnly}
        maxLength={500}
        onBlur={() => {
          // An article that has no slug yet is called after its headline.
          if (!readOnly && slug === "" && headline.trim() !== "") edit({ slug: slugify(headline) });
        }}
        onChange={(event) => edit({ headline: event.target.value.replace(/\n/gu, " ") })}
        onKeyDown={next(() => standfirstField.current?.focus())}
      />
      <textarea
        ref={standfirstRef}
        className={styles.standfirst}
        data-field="standfirst"
        aria-label="Standfirst"
        placeholder="Standfirst: what the story is, in a sentence"
        rows={1}
        dir="auto"
        value={standfirst}
        readOnly={readOnly}
        maxLength={5_000}
        onChange={(event) => edit({ standfirst: event.target.value })}
        onKeyDown={next(() => bylineField.current?.focus())}
      />
      <BylineField
        ref={bylineRef}
        names={formatBylines(bylines)}
        readOnly={readOnly}
        onNames={(text) => edit({ bylines: parseBylines(text) })}
        onEnter={next(onLeave)}
      />
    </header>
  );
}

interface BylineFieldProps {
  ref: React.Ref<HTMLInputElement>;
  names: string;
  readOnly: boolean;
  onNames: (text: string) => void;
  onEnter: (event: KeyboardEvent) => void;
}

/** Keeps what is being typed ("Ada Brook, ") as it is until the field is left. */
function BylineField({ ref, names, readOnly, onNames, onEnter }: BylineFieldProps) {
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <div className={styles.byline}>
      <span aria-hidden>By</span>
      <input
        ref={ref}
        data-field="byline"
        aria-label="Byline"
        placeholder="Names, with commas between"
        dir="auto"
        value={typed ?? names}
        readOnly={readOnly}
        onChange={(event) => {
          setTyped(event.target.value);
          onNames(event.target.value);
        }}
        onBlur={() => setTyped(null)}
        onKeyDown={onEnter}
      />
    </div>
  );
}
