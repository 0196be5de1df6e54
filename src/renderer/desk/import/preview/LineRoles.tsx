import type { IncomingText } from "#core/intake/incomingLines";
import { incomingLines } from "#core/intake/incomingLines";
import { LINE_ROLE_LABELS, LINE_ROLES, type LineRole } from "#core/intake/lineRole";
import type { LineRoles as Roles } from "#core/intake/remapBlocks";
import { SelectField } from "../../../design/components/Field";
import styles from "./Preview.module.css";

/** Where an article's head is, if anywhere; further down nobody looks for it. */
const BLOCKS = 12;
const MAX_NAME = 60;
const HEADINGS = [
  { value: "-1", label: "One level up" },
  { value: "0", label: "As in the file" },
  { value: "1", label: "One level down" },
  { value: "2", label: "Two levels down" },
] as const;
const OPTIONS = LINE_ROLES.map((value) => ({ value, label: LINE_ROLE_LABELS[value] }));

interface LineRolesProps {
  /** As the importer has made it. */
  readonly text: IncomingText;
  readonly roles: Roles;
  readonly onChange: (roles: Record<string, LineRole>) => void;
  /** How many levels its headings go down; null where it has none. */
  readonly headings: number | null;
  readonly onHeadings: (headings: number) => void;
}

/** The first lines of a text, each with what it is, and the level of its headings. */
export function LineRoles({ text, roles, onChange, headings, onHeadings }: LineRolesProps) {
  const lines = incomingLines(text, BLOCKS);
  return (
    <section className={styles.group} aria-labelledby="import-lines">
      <h3 id="import-lines" className={styles.title}>
        What the first lines are
      </h3>
      <ol className={styles.lines}>
        {lines.map((line) => {
          const role = roles[line.id] ?? line.role;
          const words = line.text || describeNode(line.node?.type);
          return (
            <li key={line.id} className={styles.line} data-role={role}>
              <span className={styles.words} dir="auto" title={words.slice(0, 400)}>
                {words}
              </span>
              <SelectField
                label={`“${words.length > MAX_NAME ? `${words.slice(0, MAX_NAME)}…` : words}” is`}
                hideLabel
                value={role}
                options={OPTIONS}
                onValueChange={(next) => onChange({ [line.id]: next })}
              />
            </li>
          );
        })}
      </ol>
      {headings === null ? null : (
        <SelectField
          label="Headings"
          value={String(headings) as (typeof HEADINGS)[number]["value"]}
          options={HEADINGS}
          onValueChange={(value) => onHeadings(Number(value))}
        />
      )}
    </section>
  );
}

function describeNode(type: string | undefined): string {
  return type === "figure" ? "(an image)" : type === "horizontalRule" ? "(a rule)" : "(an empty line)";
}
