import { type Result, succeed } from "#core/result";
import { type KeptRemark, withoutStandIns } from "./keptRemark";
import { takeComments } from "./takeComments";
import { tooTangled } from "./tooTangled";
import { withoutEditorSigns } from "./withoutEditorSigns";
import { withoutTemplateTags } from "./withoutTemplateTags";

/** Markdown that says what readers are to see, and what was taken out of it for colleagues. */
export interface ReadableMarkdown {
  readonly text: string;
  readonly kept: readonly KeptRemark[];
  readonly warnings: readonly string[];
}

/**
 * Takes out of Markdown what other programs add to it. Comments come first: what is hidden from readers may hold any of the
 * other signs. Problem code: `markdown-too-deep`.
 */
export function readableMarkdown(
  source: string,
  files: ReadonlyMap<string, Uint8Array> | undefined,
): Result<ReadableMarkdown> {
  const given = withoutStandIns(source);
  const tangled = tooTangled(given);
  if (tangled) return tangled;
  const kept: KeptRemark[] = [];
  const told = takeComments(given, kept);
  const tagless = withoutTemplateTags(told.text);
  const plain = withoutEditorSigns(tagless.text, kept, files);
  // What was taken out may have stood between signs that are a trap together.
  const tangledNow = tooTangled(plain.text);
  if (tangledNow) return tangledNow;
  return succeed({ text: plain.text, kept, warnings: [...told.warnings, ...tagless.warnings, ...plain.warnings] });
}
