import type { Details } from "#core/article/article";
import { parseTags } from "#core/article/parseTags";
import type { Corrections } from "#core/intake/corrections";
import type { KnownDetails } from "#core/intake/incomingLines";
import { COMMON_LANGUAGES, languageName } from "#core/language/languageName";
import { formatBylines, parseBylines } from "#core/text/bylines";
import { slugify } from "#core/text/slugify";
import { TextAreaField, TextField } from "../../../design/components/Field";
import { SuggestField } from "../../../design/components/SuggestField";
import styles from "./Preview.module.css";
import { useTypedList } from "./useTypedList";

const LANGUAGES = COMMON_LANGUAGES.map((tag) => ({ value: tag, label: languageName(tag), aside: tag }));

interface DetailFieldsProps {
  /** As they would be. */
  readonly details: KnownDetails;
  /** What to assume when the file says nothing. */
  readonly language: string;
  readonly faults: Partial<Record<keyof Details, string>>;
  readonly onChange: (changes: Corrections["details"]) => void;
}

/** The details of an article on its way in, each of which can be another. */
export function DetailFields({ details, language, faults, onChange }: DetailFieldsProps) {
  const { headline = "", standfirst = "", bylines = [], dateline = "", section = "", tags = [] } = details;
  const names = useTypedList(formatBylines(bylines), (text) => onChange({ bylines: parseBylines(text) }));
  const tagLine = useTypedList(tags.join(", "), (text) => onChange({ tags: parseTags(text) }));
  const tag = details.language ?? language;
  return (
    <section className={styles.group} aria-label="Details">
      <TextAreaField
        label="Headline"
        dir="auto"
        rows={1}
        value={headline}
        error={faults.headline}
        onChange={(event) => onChange({ headline: event.target.value.replace(/\s*\n\s*/gu, " ") })}
      />
      <TextAreaField
        label="Standfirst"
        dir="auto"
        rows={1}
        value={standfirst}
        error={faults.standfirst}
        onChange={(event) => onChange({ standfirst: event.target.value })}
      />
      <div className={styles.pair}>
        <TextField label="Byline" dir="auto" placeholder="Names, with commas" error={faults.bylines} {...names} />
        <TextField
          label="Dateline"
          dir="auto"
          value={dateline}
          error={faults.dateline}
          onChange={(event) => onChange({ dateline: event.target.value })}
        />
      </div>
      <div className={styles.pair}>
        <TextField
          label="Section"
          dir="auto"
          value={section}
          error={faults.section}
          onChange={(event) => onChange({ section: event.target.value })}
        />
        <SuggestField
          label="Language"
          suggestions={LANGUAGES}
          hint={languageName(tag)}
          error={faults.language ?? null}
          value={tag}
          onValueChange={(value) => onChange({ language: value.trim() })}
        />
      </div>
      <TextField label="Tags" dir="auto" placeholder="Tags, with commas" error={faults.tags} {...tagLine} />
      <TextField
        label="Slug"
        spellCheck={false}
        dir="auto"
        value={details.slug ?? slugify(headline)}
        error={faults.slug}
        onChange={(event) => onChange({ slug: event.target.value.trim() })}
      />
    </section>
  );
}
