import { Combobox } from "@base-ui/react/combobox";
import { ChevronDown, Plus } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import { matchesWords } from "#core/sources/arrangeSources";
import type { Source } from "#core/sources/source";
import styles from "../../design/components/Combobox.module.css";
import { ComboboxPopup } from "../../design/components/ComboboxPopup";
import { Field } from "../../design/components/Field";
import { RetractedBadge } from "../../design/components/RetractedBadge";
import { useSources } from "../shared/useSources";
import { SourceDialog } from "./SourceDialog";
import { SourceOffer } from "./SourceOffer";

/** What the list offers: a source of the desk, or making a new one with the name that was typed. */
type Offer = { readonly kind: "source"; readonly source: Source } | { readonly kind: "new"; readonly name: string };

interface SourcePickerProps {
  /** A source's id, or empty. */
  value: string;
  error?: string | null;
  onChange: (sourceId: string) => void;
}

/** Finds a source of the desk by its name, or makes a new one without leaving. */
export function SourcePicker({ value, error, onChange }: SourcePickerProps) {
  const { sources, byId } = useSources();
  const [query, setQuery] = useState("");
  const [newName, setNewName] = useState<string | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const chosen = byId[value];
  const chosenName = chosen?.name ?? "";
  const offers: Offer[] = [
    ...sources.map((source) => ({ kind: "source", source }) as const),
    { kind: "new", name: query === chosenName ? "" : query.trim() },
  ];

  useEffect(() => setQuery(chosenName), [chosenName]);
  useEffect(() => {
    if (error) input.current?.focus();
  }, [error]);

  return (
    <>
      <Field
        label="Source"
        error={error}
        hint={
          chosen?.retraction ? (
            <>
              <RetractedBadge /> <bdi>{chosen.retraction.reason}</bdi>
            </>
          ) : null
        }
      >
        {(ids) => (
          <Combobox.Root<Offer>
            items={offers}
            value={chosen ? { kind: "source", source: chosen } : null}
            isItemEqualToValue={(item, selected) => keyOf(item) === keyOf(selected)}
            itemToStringLabel={nameOf}
            filter={(offer, text) => offer.kind === "new" || text === chosenName || matchesWords(offer.source, text)}
            inputValue={query}
            onInputValueChange={setQuery}
            onValueChange={(offer, details) => {
              if (details.reason === "escape-key") return details.cancel();
              if (offer?.kind === "new") setNewName(offer.name);
              else onChange(offer?.source.id ?? "");
            }}
            autoHighlight
          >
            <Combobox.InputGroup className={styles.group} data-invalid={error ? "" : undefined}>
              <Combobox.Input
                {...ids}
                ref={input}
                dir="auto"
                className={styles.input}
                placeholder="Search, or name a new one"
                autoFocus={value === ""}
              />
              <Combobox.Trigger className={styles.trigger} aria-label="All sources">
                <ChevronDown aria-hidden />
              </Combobox.Trigger>
            </Combobox.InputGroup>
            <ComboboxPopup<Offer>>
              {(offer) => (
                <Combobox.Item key={keyOf(offer)} value={offer} className={styles.item}>
                  {offer.kind === "new" ? <NewOffer name={offer.name} /> : <SourceOffer source={offer.source} />}
                </Combobox.Item>
              )}
            </ComboboxPopup>
          </Combobox.Root>
        )}
      </Field>
      {newName === null ? null : (
        <SourceDialog
          start={{ name: newName }}
          onClose={(saved) => {
            setNewName(null);
            if (saved) onChange(saved.id);
            input.current?.focus();
          }}
        />
      )}
    </>
  );
}

function NewOffer({ name }: { name: string }) {
  return (
    <>
      <Plus aria-hidden />
      <span className={styles.itemText}>{name ? `New source “${name}”` : "New source"}</span>
    </>
  );
}

function keyOf(offer: Offer): string {
  return offer.kind === "new" ? "new" : offer.source.id;
}

function nameOf(offer: Offer): string {
  return offer.kind === "new" ? offer.name : offer.source.name;
}
