import { useQuery } from "@tanstack/react-query";
import { Trash2 } from "lucide-react";
import { counted } from "#core/text/counted";
import { queries } from "../../data/queries";
import { EmptyState } from "../../design/components/EmptyState";
import { toast } from "../../design/components/Toasts";
import { once } from "../actions/once";
import { restoreArticle } from "../actions/restoreArticle";
import { DeskListPanel } from "../DeskListPanel";
import { type Trashed, TrashRow } from "./TrashRow";

/** A row with a headline of two lines, in pixels. */
const ROW_HEIGHT = 96;
const idOf = ({ summary }: Trashed) => summary.id;

/** What is in the trash, and the way back out of it. */
export function TrashPanel({ readOnly, onOpen }: { readOnly: boolean; onOpen: (id: string) => void }) {
  const query = useQuery(queries.trash());
  const restore = ({ summary: { id, headline } }: Trashed) =>
    once(`restore ${id}`, async () => {
      if (!(await restoreArticle(id))) return;
      toast("Restored", {
        description: headline || "Untitled",
        action: { label: "Open", run: () => onOpen(id) },
      });
    });
  return (
    <DeskListPanel
      title="Trash"
      label="Articles in the trash"
      failure="The trash could not be loaded."
      query={query}
      items={query.data}
      idOf={idOf}
      rowHeight={ROW_HEIGHT}
      count={({ length }) => counted(length, "article")}
      empty={
        <EmptyState icon={<Trash2 aria-hidden size={32} strokeWidth={1.25} />} title="The trash is empty">
          What you move to the trash stays here, whole, until you restore it.
        </EmptyState>
      }
      row={(item, tabIndex) => (
        <TrashRow trashed={item} readOnly={readOnly} tabIndex={tabIndex} onRestore={() => void restore(item)} />
      )}
    />
  );
}
