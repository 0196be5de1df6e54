import { useQuery } from "@tanstack/react-query";
import { Eye } from "lucide-react";
import { useMemo } from "react";
import { flattenReview, type ReviewItem } from "#core/claims/flattenReview";
import { counted } from "#core/text/counted";
import { queries } from "../../data/queries";
import { EmptyState } from "../../design/components/EmptyState";
import { openClaim } from "../../workspace/openClaim";
import { DeskListPanel } from "../DeskListPanel";
import { ReviewRow } from "./ReviewRow";

/** A claim of two lines with what is said of it, in pixels. */
const ROW_HEIGHT = 128;
const idOf = ({ claim }: ReviewItem) => claim.id;

/** Every claim of every article whose verdict needs another look, and why. */
export function ReviewPanel() {
  const query = useQuery(queries.toReview());
  const { data } = query;
  const items = useMemo(() => data && flattenReview(data), [data]);
  return (
    <DeskListPanel
      title="Needs another look"
      label="Claims that need another look"
      failure="The claims could not be loaded."
      query={query}
      items={items}
      idOf={idOf}
      rowHeight={ROW_HEIGHT}
      count={({ length }) => `${counted(length, "claim")} in ${counted(data?.length ?? 0, "article")}`}
      empty={
        <EmptyState icon={<Eye aria-hidden size={32} strokeWidth={1.25} />} title="Nothing needs another look">
          A claim comes here when its words change after the verdict, or when a source that it rests on is retracted.
        </EmptyState>
      }
      row={(item, tabIndex) => (
        <ReviewRow item={item} tabIndex={tabIndex} onOpen={() => openClaim(item.article.id, item.claim.id)} />
      )}
    />
  );
}
