import { useQuery } from "@tanstack/react-query";
import { Bookmark, Ellipsis, Pencil, Trash2 } from "lucide-react";
import { type FormEvent, useEffect, useRef, useState } from "react";
import { withFilters } from "#core/deskSearch/completeQuery";
import { listSavedSearches, MAX_SEARCH_NAME } from "#core/deskSearch/savedSearch";
import { queries } from "../../data/queries";
import { Button, IconButton } from "../../design/components/Button";
import { TextField } from "../../design/components/Field";
import { Menu } from "../../design/components/Menu";
import { useStore } from "../../workspace/store";
import { deskFilter } from "../deskView";
import styles from "./SavedSearches.module.css";
import { removeSearch, renameSearch, runSavedSearch, type SavedSearchItem, saveSearch } from "./savedSearches";

/** Searches that were kept under a name: made again, renamed, removed; and the present one kept. */
export function SavedSearches() {
  const { data: desk } = useQuery(queries.desk());
  const { query = "", ...filters } = useStore(deskFilter);
  const [naming, setNaming] = useState<SavedSearchItem | "new" | null>(null);
  const saved = listSavedSearches(desk?.settings.savedSearches);
  const present = withFilters(query, filters);
  const readOnly = desk?.readOnly ?? true;
  if (saved.length === 0 && present === "") return null;
  return (
    <section aria-label="Saved searches" className={styles.saved}>
      <h3 className={styles.title}>Saved searches</h3>
      {saved.length > 0 ? (
        <ul className={styles.list}>
          {saved.map((search) => (
            <li key={search.id} className={styles.item}>
              <button type="button" className={styles.run} title={search.query} onClick={() => runSavedSearch(search)}>
                <Bookmark aria-hidden />
                <bdi className={styles.name}>{search.name}</bdi>
              </button>
              {readOnly ? null : (
                <Menu
                  trigger={<IconButton label={`Actions for ${search.name}`} icon={<Ellipsis aria-hidden />} />}
                  actions={[
                    { label: "Rename", icon: <Pencil aria-hidden />, run: () => setNaming(search) },
                    {
                      label: "Remove",
                      icon: <Trash2 aria-hidden />,
                      danger: true,
                      run: () => void removeSearch(search),
                    },
                  ]}
                />
              )}
            </li>
          ))}
        </ul>
      ) : null}
      {naming !== null ? (
        <NameForm
          key={naming === "new" ? naming : naming.id}
          initial={naming === "new" ? "" : naming.name}
          onCancel={() => setNaming(null)}
          onName={async (name) => {
            const done =
              naming === "new" ? await saveSearch({ name, query: present }) : await renameSearch(naming, name);
            if (done) setNaming(null);
          }}
        />
      ) : present !== "" && !readOnly ? (
        <Button icon={<Bookmark aria-hidden />} onClick={() => setNaming("new")}>
          Save this search
        </Button>
      ) : null}
    </section>
  );
}

interface NameFormProps {
  initial: string;
  onName: (name: string) => Promise<void>;
  onCancel: () => void;
}

function NameForm({ initial, onName, onCancel }: NameFormProps) {
  const [name, setName] = useState(initial);
  const field = useRef<HTMLInputElement>(null);
  // Somebody has just asked for it.
  useEffect(() => field.current?.select(), []);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() !== "") void onName(name.trim());
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      <TextField
        label="Name of the search"
        value={name}
        maxLength={MAX_SEARCH_NAME}
        ref={field}
        onChange={(event) => setName(event.target.value)}
      />
      <div className={styles.buttons}>
        <Button type="submit" variant="primary" disabled={name.trim() === ""}>
          Save
        </Button>
        <Button onClick={onCancel}>Cancel</Button>
      </div>
    </form>
  );
}
