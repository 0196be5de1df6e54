import { Combobox } from "@base-ui/react/combobox";
import { ChevronDown, X } from "lucide-react";
import { matchesWords } from "#core/sources/arrangeSources";
import type { Source } from "#core/sources/source";
import styles from "../../design/components/Combobox.module.css";
import { ComboboxPopup } from "../../design/components/ComboboxPopup";
import { Field } from "../../design/components/Field";
import { useSources } from "../shared/useSources";
import { SourceOffer } from "./SourceOffer";

interface OriginFieldProps {
  /** The source whose origin it is; null for a new one. */
  sourceId: string | null;
  originId: string | null;
  error?: string | undefined;
  onChange: (originId: string | null) => void;
}

/** The source that this one takes what it says from. Emptying the field leaves it standing for itself. */
export function OriginField({ sourceId, originId, error, onChange }: OriginFieldProps) {
  const { sources, byId } = useSources();
  const chosen = (originId && byId[originId]) || null;
  return (
    <Field
      label="Origin"
      error={error}
      hint="Where it has this from, such as the wire behind a newspaper’s report. Sources of one origin count as one."
    >
      {(ids) => (
        <Combobox.Root<Source>
          items={sources.filter((source) => source.id !== sourceId)}
          value={chosen}
          isItemEqualToValue={(item, selected) => item.id === selected.id}
          itemToStringLabel={(source) => source.name}
          filter={(source, text) => text === chosen?.name || matchesWords(source, text)}
          onValueChange={(source, details) => {
            if (details.reason === "escape-key") return details.cancel();
            onChange(source?.id ?? null);
          }}
          autoHighlight
        >
          <Combobox.InputGroup className={styles.group} data-invalid={error ? "" : undefined}>
            <Combobox.Input {...ids} dir="auto" className={styles.input} placeholder="None: it stands for itself" />
            <Combobox.Clear className={styles.trigger} aria-label="No origin">
              <X aria-hidden />
            </Combobox.Clear>
            <Combobox.Trigger className={styles.trigger} aria-label="All possible origins">
              <ChevronDown aria-hidden />
            </Combobox.Trigger>
          </Combobox.InputGroup>
          <ComboboxPopup<Source> empty="No source of the desk has that name.">
            {(source) => (
              <Combobox.Item key={source.id} value={source} className={styles.item}>
                <SourceOffer source={source} />
              </Combobox.Item>
            )}
          </ComboboxPopup>
        </Combobox.Root>
      )}
    </Field>
  );
}
