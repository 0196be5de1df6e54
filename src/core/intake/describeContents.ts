import { counted } from "../text/counted";
import type { BlockCounts } from "./countBlocks";

/** What there is in an article, one thing each: its words, and everything else that it has any of. */
export function describeContents(contents: BlockCounts & { readonly notes: number }): string[] {
  const of = (count: number, one: string) => (count > 0 ? [counted(count, one)] : []);
  return [
    counted(contents.words, "word"),
    ...of(contents.paragraphs, "paragraph"),
    ...of(contents.headings, "heading"),
    ...of(contents.listItems, "list item"),
    ...of(contents.quotes, "quotation"),
    ...of(contents.tables, "table"),
    ...of(contents.images, "image"),
    ...of(contents.links, "link"),
    ...of(contents.notes, "note"),
  ];
}
