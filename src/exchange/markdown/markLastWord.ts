import type { Nodes, PhrasingContent } from "mdast";

/** Puts a note's mark on the last word of what stands before its sign, or on all of it when it is in other type. */
export function markLastWord(before: Nodes | undefined, id: string): Nodes[] {
  if (before === undefined) return [];
  const wrap = (content: PhrasingContent): Nodes => ({
    type: "emphasis",
    data: { hName: "span", hProperties: { "data-note": id } },
    children: [content],
  });
  if (before.type === "break" || before.type === "html") return [before];
  if (before.type !== "text") return [wrap(before as PhrasingContent)];
  const end = before.value.trimEnd().length;
  if (end === 0) return [before];
  let at = end;
  while (at > 0 && /\S/u.test(before.value.charAt(at - 1))) at -= 1;
  const text = (value: string): Nodes[] => (value === "" ? [] : [{ type: "text", value }]);
  const word = wrap({ type: "text", value: before.value.slice(at, end) });
  return [...text(before.value.slice(0, at)), word, ...text(before.value.slice(end))];
}
