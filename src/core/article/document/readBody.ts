import type { Node } from "@tiptap/pm/model";
import { type Result, refuse, succeed } from "../../result";
import type { DocumentNode } from "./documentNode";
import { documentSchema } from "./schema";

/**
 * A body as a ProseMirror document, checked against the schema all the way down. A body that the schema does not know is
 * refused with the reason; it never turns into an empty page.
 */
export function readBody(body: DocumentNode): Result<Node> {
  try {
    const node = documentSchema.nodeFromJSON(body);
    node.check();
    if (node.type !== documentSchema.topNodeType)
      throw new RangeError(`the top node is "${node.type.name}", not "doc"`);
    return succeed(node);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return refuse(
      "body-invalid",
      `The text has a structure that Stet does not know: ${reason}`,
      "Restore an earlier revision, or import the text again.",
    );
  }
}
