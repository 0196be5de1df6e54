import { Copy } from "lucide-react";
import { useMemo } from "react";
import { countCopy } from "#core/copy/copyCounts";
import { readingTimeMinutes } from "#core/text/readingTime";
import { selectArticle, useSessionView } from "../../article/SessionContext";
import { IconButton } from "../../design/components/Button";
import { toast } from "../../design/components/Toasts";
import { Section } from "../shared/Section";
import { When } from "../shared/When";
import styles from "./FactList.module.css";

/** What the desk knows of the article by itself. */
export function FactList() {
  const { id, version, body, language, createdAt, updatedAt } = useSessionView(selectArticle);
  const words = useMemo(() => countCopy(body, language).words, [body, language]);
  return (
    <Section title="Facts">
      <dl className={styles.facts}>
        <dt>Length</dt>
        <dd>
          {words.toLocaleString()} {words === 1 ? "word" : "words"}, {readingTimeMinutes(words)} min to read
        </dd>
        <dt>Created</dt>
        <dd>
          <When at={createdAt} />
        </dd>
        <dt>Saved</dt>
        <dd>
          <When at={updatedAt} />, version {version}
        </dd>
        <dt>Id</dt>
        <dd className={styles.id}>
          <code>{id}</code>
          <IconButton
            label="Copy the id"
            title="Copy the id"
            icon={<Copy aria-hidden />}
            onClick={() => void copy(id)}
          />
        </dd>
      </dl>
    </Section>
  );
}

async function copy(text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    toast("Id copied.");
  } catch {
    toast("The id could not be copied.", { description: "Select it and copy it by hand." });
  }
}
