import { useQuery } from "@tanstack/react-query";
import { queries } from "../../data/queries";

/** The name under which this window acts; empty until the desk has said. */
export function useActorName(): string {
  return useQuery(queries.desk()).data?.actingAs ?? "";
}
