import { Skeleton } from "../../design/components/Skeleton";

/** Rows to come. */
export function ListSkeleton() {
  return <Skeleton lines={12} label="Loading the list" />;
}
