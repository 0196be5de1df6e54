import { useId } from "react";
import { DETAIL_LABELS } from "#core/revisions/compareDetails";
import { type Chosen, choiceFor } from "#core/revisions/mergeArticles";
import type { Choice, CopyChoice, DetailChoice } from "#core/revisions/mergeChoices";
import { type WordChange, wordDiff } from "#core/text/wordDiff";
import { OwnWords } from "../revisions/WordChanges";
import styles from "./ConflictPanel.module.css";

type Choose = (key: string, choice: Choice) => void;

/** The copy's language and direction. */
interface Look {
  readonly lang: string;
  readonly dir: "ltr" | "rtl";
}

interface Option {
  readonly choice: Choice;
  readonly label: string;
  readonly words?: readonly WordChange[];
  /** Whose words of the two are shown. */
  readonly only?: "before" | "after";
}

interface CopyQuestionProps {
  part: CopyChoice;
  chosen: Chosen;
  onChoose: Choose;
  look: Look;
}

/** A paragraph of which there are two texts, or that only one of the two has. */
export function CopyQuestion({ part: { key, change, suggested }, chosen, onChoose, look }: CopyQuestionProps) {
  const { before, after, words, restyled } = change;
  const number = ((after ?? before)?.index ?? 0) + 1;
  const inBoth: Option[] = [
    { choice: "mine", label: "Here", words, only: "after" },
    { choice: "theirs", label: "In the other window", words, only: "before" },
    { choice: "both", label: "Both, this one first" },
  ];
  const inOne = (takes: Choice, leaves: Choice): Option[] => [
    { choice: takes, label: "Take it", words: words.map((word) => ({ ...word, kind: "same" })) },
    { choice: leaves, label: "Leave it out" },
  ];
  const [where, options] = !before
    ? ["only here", inOne("mine", "theirs")]
    : !after
      ? ["only in the other window", inOne("theirs", "mine")]
      : [restyled ? "same words, other formatting" : "two texts", inBoth];
  return (
    <Question
      title={`Paragraph ${number}: ${where}`}
      name={key}
      options={options}
      choice={choiceFor(chosen, key, suggested)}
      isSuggested={!Object.hasOwn(chosen, key) && suggested !== null}
      onChoose={(choice) => onChoose(key, choice)}
      look={look}
    />
  );
}

interface DetailQuestionProps {
  detail: DetailChoice;
  chosen: Chosen;
  onChoose: Choose;
}

/** A headline, a tag list or the like of which there are two. */
export function DetailQuestion({ detail: { field, change, suggested }, chosen, onChoose }: DetailQuestionProps) {
  const words = wordDiff(change.before, change.after);
  return (
    <Question
      title={DETAIL_LABELS[field]}
      name={field}
      options={[
        { choice: "mine", label: "Here", words, only: "after" },
        { choice: "theirs", label: "In the other window", words, only: "before" },
      ]}
      choice={choiceFor(chosen, field, suggested)}
      isSuggested={!Object.hasOwn(chosen, field) && suggested !== null}
      onChoose={(choice) => onChoose(field, choice)}
    />
  );
}

interface QuestionProps {
  title: string;
  name: string;
  options: readonly Option[];
  choice: Choice | null;
  /** Nobody has chosen: it follows from what was there before. */
  isSuggested: boolean;
  onChoose: (choice: Choice) => void;
  look?: Look;
}

function Question({ title, name, options, choice, isSuggested, onChoose, look }: QuestionProps) {
  const id = useId();
  return (
    <fieldset className={styles.question} data-open={choice === null || undefined}>
      <legend>
        {title}
        {choice === null ? <span className={styles.open}>To decide</span> : null}
        {isSuggested ? <span className={styles.suggested}>Only one of the two changed it</span> : null}
      </legend>
      <div className={styles.options}>
        {options.map((option) => (
          <div key={option.choice} className={styles.option} data-chosen={choice === option.choice || undefined}>
            <input
              id={`${id}-${option.choice}`}
              type="radio"
              name={`${id}-${name}`}
              checked={choice === option.choice}
              aria-describedby={option.words ? `${id}-${option.choice}-words` : undefined}
              onChange={() => onChoose(option.choice)}
            />
            <label htmlFor={`${id}-${option.choice}`}>{option.label}</label>
            {option.words ? (
              <p id={`${id}-${option.choice}-words`} className={styles.words} {...(look ?? { dir: "auto" })}>
                {option.words.length === 0 ? (
                  "(nothing)"
                ) : (
                  <OwnWords words={option.words} of={option.only ?? "after"} />
                )}
              </p>
            ) : null}
          </div>
        ))}
      </div>
    </fieldset>
  );
}
