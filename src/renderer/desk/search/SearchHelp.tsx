import { CircleQuestionMark } from "lucide-react";
import { type RefObject, useRef, useState } from "react";
import { OPERATORS } from "#core/deskSearch/operators";
import { IconButton } from "../../design/components/Button";
import { Popover } from "../../design/components/Popover";
import styles from "./SearchHelp.module.css";

interface SearchHelpProps {
  /** The search box, which takes the focus when something was chosen. */
  box: RefObject<HTMLInputElement | null>;
  onInsert: (text: string) => void;
}

/** Teaches what a search may ask for. Choosing an operator puts it into the search box. */
export function SearchHelp({ box, onInsert }: SearchHelpProps) {
  const [open, setOpen] = useState(false);
  const chosen = useRef(false);
  const choose = (text: string) => {
    onInsert(text);
    chosen.current = true;
    setOpen(false);
  };
  return (
    <Popover
      title="How to search"
      open={open}
      onOpenChange={(isOpen) => {
        chosen.current = false;
        setOpen(isOpen);
      }}
      finalFocus={() => (chosen.current ? box.current : null)}
      trigger={<IconButton label="How to search" icon={<CircleQuestionMark aria-hidden />} />}
    >
      <dl className={styles.examples}>
        <dt>
          <code>harbour mon</code>
        </dt>
        <dd>both words, or words that begin so</dd>
        <dt>
          <code>“harbour board”</code>
        </dt>
        <dd>these words next to each other</dd>
        <dt>
          <code>-ferry</code>
        </dt>
        <dd>not this word; before an operator, not that</dd>
      </dl>
      <ul className={styles.operators} aria-label="Operators">
        {OPERATORS.map(({ name, meaning, example }) => (
          <li key={name}>
            <button
              type="button"
              className={styles.operator}
              title={`For example ${example}`}
              onClick={() => choose(`${name}:`)}
            >
              <code>{name}:</code> <span>{meaning}</span>
            </button>
          </li>
        ))}
      </ul>
    </Popover>
  );
}
