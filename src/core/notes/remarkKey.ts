import type { Remark } from "../article/note";

/** What tells a remark from the others of its thread. The first ones had no id; no two of them share writer and moment. */
export function remarkKey({ id, at, by }: Remark): string {
  return id ?? `${at} ${by}`;
}
