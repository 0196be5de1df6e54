// Tiptap's extensions declare their commands by augmenting @tiptap/core. The extensions themselves come in through core's
// declarations, which do not carry the augmentations along; these imports bring in the types and nothing else.
import type {} from "@tiptap/extension-blockquote";
import type {} from "@tiptap/extension-bold";
import type {} from "@tiptap/extension-heading";
import type {} from "@tiptap/extension-horizontal-rule";
import type {} from "@tiptap/extension-italic";
import type {} from "@tiptap/extension-link";
import type {} from "@tiptap/extension-list";
import type {} from "@tiptap/extension-paragraph";
import type {} from "@tiptap/extension-strike";
import type {} from "@tiptap/extension-table";
import type {} from "@tiptap/extension-underline";
