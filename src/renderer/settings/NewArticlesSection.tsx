import { useState } from "react";
import { COMMON_LANGUAGES, languageName } from "#core/language/languageName";
import { isLanguageTag } from "#core/language/languageTag";
import { SuggestField } from "../design/components/SuggestField";
import type { SettingsSectionProps } from "./settingsSectionProps";

const LANGUAGES = COMMON_LANGUAGES.map((tag) => ({ value: tag, label: languageName(tag), aside: tag }));

/** What an article starts with. */
export function NewArticlesSection({ settings, onChange }: SettingsSectionProps) {
  /** Null as long as it is what the desk has. */
  const [typed, setTyped] = useState<string | null>(null);
  const [left, setLeft] = useState(true);
  const tag = typed ?? settings.defaultLanguage;
  const isSound = isLanguageTag(tag.trim());
  return (
    <SuggestField
      label="Default language"
      suggestions={LANGUAGES}
      hint={isSound ? languageName(tag.trim()) : "A language tag, such as en, en-GB or ar."}
      error={left && !isSound ? "No article can have this language: give a tag such as en, en-GB or ar." : null}
      value={tag}
      onValueChange={(text) => {
        setTyped(text);
        const next = text.trim();
        if (isLanguageTag(next) && next !== settings.defaultLanguage) onChange({ defaultLanguage: next });
      }}
      onFocus={() => setLeft(false)}
      onBlur={() => {
        setLeft(true);
        if (isSound) setTyped(null);
      }}
    />
  );
}
