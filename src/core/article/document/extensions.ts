import type { Extensions } from "@tiptap/core";
import { Blockquote } from "@tiptap/extension-blockquote";
import { Bold } from "@tiptap/extension-bold";
import { Document } from "@tiptap/extension-document";
import { HardBreak } from "@tiptap/extension-hard-break";
import { Heading } from "@tiptap/extension-heading";
import { HorizontalRule } from "@tiptap/extension-horizontal-rule";
import { Italic } from "@tiptap/extension-italic";
import { Link } from "@tiptap/extension-link";
import { BulletList, ListItem, ListKeymap, OrderedList } from "@tiptap/extension-list";
import { Paragraph } from "@tiptap/extension-paragraph";
import { Strike } from "@tiptap/extension-strike";
import { Subscript } from "@tiptap/extension-subscript";
import { Superscript } from "@tiptap/extension-superscript";
import { TableKit } from "@tiptap/extension-table";
import { Text } from "@tiptap/extension-text";
import { Underline } from "@tiptap/extension-underline";
import { BlockDirection } from "./blockDirection";
import { ClaimMark, NoteMark } from "./claimMark";
import { Figure } from "./figure";
import { isSafeHref } from "./safeHref";

/** Heading levels of copy: 1 is the headline, which is not part of the body. */
export const HEADING_LEVELS = [2, 3, 4] as const;

/**
 * The Tiptap extensions that define what an article's body can hold. They serve the editor and every converter alike and
 * need no DOM; what only an editor needs (history, placeholders, menus) is added by the screen.
 */
export const documentExtensions: Extensions = [
  Document,
  Text,
  Paragraph,
  Heading.configure({ levels: [...HEADING_LEVELS] }),
  BulletList,
  OrderedList,
  ListItem,
  ListKeymap,
  Blockquote,
  Figure,
  TableKit.configure({ table: { resizable: false } }),
  HorizontalRule,
  HardBreak,
  Bold,
  Italic,
  Underline,
  Strike,
  // Its key would be the one that opens the settings.
  Subscript.extend({ addKeyboardShortcuts: () => ({}) }),
  Superscript,
  Link.configure({
    openOnClick: false,
    autolink: true,
    defaultProtocol: "https",
    HTMLAttributes: { rel: "noopener noreferrer", target: null, class: null },
    isAllowedUri: (uri) => isSafeHref(uri),
  }),
  BlockDirection,
  ClaimMark,
  NoteMark,
];
