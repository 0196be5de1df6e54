import { Fragment, type Node, type ResolvedPos, Slice } from "@tiptap/pm/model";

/**
 * Lines for a caption, which has room for one: put together with spaces, where ProseMirror would end the figure after the first
 * and leave what stood behind it outside. Null for any other place, and for more than lines.
 */
export function captionSlice({ content }: Slice, $place: ResolvedPos): Slice | null {
  if ($place.parent.type.name !== "figure" || content.childCount < 2) return null;
  const lines = [...content.content];
  if (!lines.every(({ isTextblock, type }) => isTextblock && type.name !== "figure")) return null;
  const space = $place.parent.type.schema.text(" ");
  const words = lines.filter((line) => line.content.size > 0);
  const inline = words.flatMap((line, index): Node[] => [...(index > 0 ? [space] : []), ...line.content.content]);
  return new Slice(Fragment.fromArray(inline), 0, 0);
}
