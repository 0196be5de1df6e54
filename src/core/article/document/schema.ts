import { getSchema } from "@tiptap/core";
import { documentExtensions } from "./extensions";

/** The ProseMirror schema of an article's body. */
export const documentSchema = getSchema(documentExtensions);
