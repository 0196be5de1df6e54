import { useQuery } from "@tanstack/react-query";
import { ListFilter } from "lucide-react";
import { STAGE_LABELS, STAGES } from "#core/article/stage";
import { VERIFICATION_LABELS, VERIFICATIONS } from "#core/claims/verification";
import { queries } from "../../data/queries";
import { Button, IconButton } from "../../design/components/Button";
import { SelectField } from "../../design/components/Field";
import { Popover } from "../../design/components/Popover";
import { useStore } from "../../workspace/store";
import { clearFilter, deskFilter, narrow } from "../deskView";
import { SavedSearches } from "./SavedSearches";

/** The id of the button that narrows the list down. */
export const FILTER_ID = "filter-articles";

const ANY = { value: "", label: "Any" };
const STAGE_OPTIONS = [ANY, ...STAGES.map((stage) => ({ value: stage, label: STAGE_LABELS[stage] }))];
const VERIFICATION_OPTIONS = [
  ANY,
  ...VERIFICATIONS.map((verification) => ({ value: verification, label: VERIFICATION_LABELS[verification] })),
];

/** What the list can be narrowed down to, beside words. */
export function FilterPopover() {
  const { stage = "", verification = "", tag = "" } = useStore(deskFilter);
  const { data: tags = [] } = useQuery(queries.tags());
  const isActive = Boolean(stage || verification || tag);
  const used = tags.map(({ tag: name, count }) => ({ value: name, label: `${name} (${count})` }));
  // The tag may have come off its last article while the list is narrowed down to it.
  const known = tag === "" || used.some(({ value }) => value === tag);
  return (
    <Popover
      title="Show only"
      trigger={
        <IconButton
          id={FILTER_ID}
          label="Filter articles"
          data-pressed={isActive || undefined}
          icon={<ListFilter aria-hidden />}
        />
      }
    >
      <SelectField
        label="Stage"
        value={stage}
        options={STAGE_OPTIONS}
        onValueChange={(value) => narrow({ stage: value })}
      />
      <SelectField
        label="Verification"
        value={verification}
        options={VERIFICATION_OPTIONS}
        onValueChange={(value) => narrow({ verification: value })}
      />
      <SelectField
        label="Tag"
        value={tag}
        options={[ANY, ...(known ? [] : [{ value: tag, label: tag }]), ...used]}
        onValueChange={(value) => narrow({ tag: value })}
      />
      <Button disabled={!isActive} onClick={clearFilter}>
        Clear all
      </Button>
      <SavedSearches />
    </Popover>
  );
}
