import { Extension } from "@tiptap/core";
import { isDirection } from "../../language/direction";

/**
 * Lets a paragraph or a heading say that it goes against what its words tell: from the left or from the right. Null, as in
 * all copy that does not say so, leaves it to `directionOfNode`. Lists and quotations go the way of their first paragraph.
 */
export const BlockDirection = Extension.create({
  name: "blockDirection",
  addGlobalAttributes: () => [
    {
      types: ["paragraph", "heading"],
      attributes: {
        dir: {
          default: null,
          validate: checkDirection,
          parseHTML: (element: { getAttribute(name: string): string | null }) => {
            const dir = element.getAttribute("dir")?.toLowerCase();
            return isDirection(dir) ? dir : null;
          },
          renderHTML: ({ dir }: Record<string, unknown>) => (isDirection(dir) ? { dir } : {}),
        },
      },
    },
  ],
});

function checkDirection(dir: unknown): void {
  if (dir !== null && !isDirection(dir)) throw new RangeError("Invalid direction of a paragraph");
}
