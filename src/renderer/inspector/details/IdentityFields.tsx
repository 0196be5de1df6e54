import { COMMON_LANGUAGES, languageName } from "#core/language/languageName";
import { COMMON_GENRES } from "#core/subjects/genres";
import { slugify } from "#core/text/slugify";
import { selectArticle, useSessionView } from "../../article/SessionContext";
import { Button } from "../../design/components/Button";
import { TextField } from "../../design/components/Field";
import { SuggestField } from "../../design/components/SuggestField";
import pane from "../shared/pane.module.css";
import { Section } from "../shared/Section";
import { EmbargoField } from "./EmbargoField";
import styles from "./IdentityFields.module.css";
import { useDetail } from "./useDetail";
import { useWantedDetail } from "./useWantedDetail";

const LANGUAGES = COMMON_LANGUAGES.map((tag) => ({ value: tag, label: languageName(tag), aside: tag }));
const GENRES = COMMON_GENRES.map((genre) => ({ value: genre, label: genre }));

/** What the article is called and where it belongs. */
export function IdentityFields() {
  const { headline } = useSessionView(selectArticle);
  const slug = useDetail("slug");
  const section = useDetail("section");
  const language = useDetail("language");
  const dateline = useDetail("dateline");
  const genre = useDetail("genre");
  const slugField = useWantedDetail<HTMLInputElement>("slug");
  const languageField = useWantedDetail<HTMLInputElement>("language");
  const fromHeadline = slugify(headline);
  return (
    <Section title="Details">
      <div className={styles.slug}>
        <TextField
          ref={slugField}
          label="Slug"
          hint="Names the article for scripts and its exported files."
          error={slug.error}
          spellCheck={false}
          dir="auto"
          value={slug.value}
          onChange={(event) => slug.change(event.target.value)}
          onBlur={slug.leave}
        />
        <Button
          variant="quiet"
          disabled={fromHeadline === "" || fromHeadline === slug.value}
          onClick={() => slug.put(fromHeadline)}
        >
          Make from headline
        </Button>
      </div>
      <div className={pane.pair}>
        <TextField
          label="Section"
          dir="auto"
          maxLength={100}
          error={section.error}
          value={section.value}
          onChange={(event) => section.change(event.target.value)}
          onBlur={section.leave}
        />
        <SuggestField
          label="Genre"
          suggestions={GENRES}
          error={genre.error}
          value={genre.value}
          onValueChange={genre.change}
          onBlur={genre.leave}
        />
      </div>
      <SuggestField
        label="Language"
        inputRef={languageField}
        suggestions={LANGUAGES}
        hint={languageName(language.value)}
        error={language.error}
        value={language.value}
        onValueChange={language.change}
        onBlur={language.leave}
      />
      <TextField
        label="Dateline"
        placeholder="Where it was reported from"
        dir="auto"
        maxLength={200}
        error={dateline.error}
        value={dateline.value}
        onChange={(event) => dateline.change(event.target.value)}
        onBlur={dateline.leave}
      />
      <EmbargoField />
    </Section>
  );
}
