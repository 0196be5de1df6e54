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
    if (node.type !== documentSchema.topNodeType) throw new RangeError("Invalid content for node doc");
    return succeed(node);
  } catch (error) {
    return refuse(
      "body-invalid",
      `The text has a structure that Stet does not know (${reasonOf(error)}).`,
      "Restore an earlier revision, or import the text again.",
    );
  }
}

/**
 * ProseMirror's reasons, with the part of our own schema that they name. The name of a type that we do not know comes from
 * the file and may be anything, a word of the copy included, which no message may hold.
 */
const REASON =
  /^(?:Invalid id of a claim or note|Unknown node type|There is no mark type|(?:Invalid content for node |Invalid collection of marks for node |No value supplied for attribute )[\w-]{1,40})/u;

function reasonOf(error: unknown): string {
  const reason = error instanceof Error ? REASON.exec(error.message)?.[0] : undefined;
  return reason ?? "a part of it has the wrong form";
}
