import { ListFilter } from "lucide-react";
import { CLAIM_FILTER_LABELS } from "#core/claims/claimFilter";
import { type Choice, EVERY_CLAIM, isNarrowed, NONE, narrowingChoices } from "#core/claims/claimNarrowing";
import type { ClaimView } from "#core/claims/claimView";
import type { Source } from "#core/sources/source";
import { Button, IconButton } from "../../design/components/Button";
import { SelectField } from "../../design/components/Field";
import { Popover } from "../../design/components/Popover";
import { ToolbarItem } from "../../design/components/Toolbar";
import { useStore } from "../../workspace/store";
import { claimNarrowing, narrowClaims } from "../inspectorState";
import { nameOfAssignee, nameOfSource } from "./narrowingNames";

export interface ClaimFilterProps {
  /** The claims in the text. */
  claims: readonly ClaimView[];
  sources: Readonly<Record<string, Source>>;
  me: string;
}

/** A value of a choice as the platform's control needs it: "any" is empty, and so may a value of core's be. */
const CHOSEN = "=";

/** The id of the button that narrows the list. */
export const CLAIM_FILTER_ID = "filter-claims";

/** What the list of claims is narrowed to: by verdict, by who is to check it, by what it rests on. */
export function ClaimFilter({ claims, sources, me }: ClaimFilterProps) {
  const narrowing = useStore(claimNarrowing);
  const narrowed = isNarrowed(narrowing);
  return (
    <Popover
      title="Show only"
      trigger={
        <ToolbarItem disabled={claims.length === 0 && !narrowed}>
          <IconButton
            id={CLAIM_FILTER_ID}
            label="Filter claims"
            data-pressed={narrowed || undefined}
            icon={<ListFilter aria-hidden />}
          />
        </ToolbarItem>
      }
    >
      <Choices claims={claims} sources={sources} me={me} />
      <Button disabled={!narrowed} onClick={() => claimNarrowing.set(EVERY_CLAIM)}>
        Show all
      </Button>
    </Popover>
  );
}

/** Counted only while the panel is open. */
function Choices({ claims, sources, me }: ClaimFilterProps) {
  const narrowing = useStore(claimNarrowing);
  const choices = narrowingChoices(claims, narrowing, sources, me);
  const options = (any: string, offered: readonly Choice<string>[], nameOf: (value: string) => string) => [
    { value: "", label: any },
    ...offered.map(({ value, number }) => ({ value: `${CHOSEN}${value}`, label: `${nameOf(value)} (${number})` })),
  ];
  const chosen = (value: string | null) => (value === null ? "" : `${CHOSEN}${value}`);
  const read = (value: string) => (value === "" ? null : value.slice(CHOSEN.length));
  return (
    <>
      <SelectField
        label="Verdict"
        value={narrowing.standing}
        options={choices.standing.map(({ value, number }) => ({
          value,
          label: `${CLAIM_FILTER_LABELS[value]} (${number})`,
        }))}
        onValueChange={(standing) => narrowClaims({ standing })}
      />
      <SelectField
        label="Assigned to"
        value={chosen(narrowing.assignee)}
        options={options("Anybody or nobody", choices.assignee, (name) => nameOfAssignee(name, me))}
        onValueChange={(value) => narrowClaims({ assignee: read(value) })}
      />
      <SelectField
        label="Source"
        value={chosen(narrowing.sourceId)}
        options={options(
          "Any or none",
          choices.source.toSorted((a, b) => byName(a.value, b.value, sources)),
          (id) => nameOfSource(id, sources),
        )}
        onValueChange={(value) => narrowClaims({ sourceId: read(value) })}
      />
    </>
  );
}

function byName(a: string, b: string, sources: Readonly<Record<string, Source>>): number {
  if (a === NONE || b === NONE) return a === NONE ? 1 : -1;
  return nameOfSource(a, sources).localeCompare(nameOfSource(b, sources));
}
