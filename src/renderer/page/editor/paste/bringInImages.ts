import type { Node, Slice } from "@tiptap/pm/model";
import type { Transaction } from "@tiptap/pm/state";
import type { EditorView } from "@tiptap/pm/view";
import { expectImages } from "./arrivals";
import { insertFigures } from "./insertFigures";
import { fromFile, type ImageOutcome, type IncomingImage, keepImages } from "./keepImages";
import type { PastedImages } from "./pastedImages";
import { tellLeftOut, tellNotKept } from "./tellLeftOut";
import { withKeptImages } from "./withKeptImages";

/** A stretch of the text, or a place in it. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** How images come in, as ProseMirror notes it in transactions. */
export type Way = "paste" | "drop" | "pick";

/** Keeps image files on the desk and puts them into the text as figures, in their order; says so of those that cannot be. */
export async function bringInFiles(
  view: EditorView,
  files: readonly File[],
  range: Range,
  way: Way,
  alt = "",
): Promise<void> {
  const arrived = await arrive(view, range, files.map(fromFile));
  if (!arrived) return;
  const type = view.state.schema.nodes["figure"];
  const figures = arrived.outcomes.flatMap((outcome) =>
    outcome.ok && type ? [type.create({ ...outcome.image, alt: files.length === 1 ? alt : "", credit: "" })] : [],
  );
  if (figures.length > 0) dispatch(view, insertFigures(view.state.tr, arrived.place, figures), way);
  tellNotKept(arrived.outcomes);
}

/** Keeps the images of pasted copy on the desk, then puts the copy into the text, all of it at once. */
export async function bringInCopy(
  view: EditorView,
  slice: Slice,
  { images, range, way, dropped }: { images: PastedImages; range: Range; way: Way; dropped: readonly string[] },
): Promise<void> {
  const hashes = [...images.keys()];
  const incoming = [...images.values()].map((bytes): IncomingImage => ({ bytes: () => Promise.resolve(bytes) }));
  const arrived = await arrive(view, range, incoming);
  if (!arrived) return;
  const { place, outcomes } = arrived;
  const byHash = new Map(
    hashes.flatMap((hash, index): [string, ImageOutcome][] => {
      const outcome = outcomes[index];
      return outcome ? [[hash, outcome]] : [];
    }),
  );
  const kept = withKeptImages(slice, byHash);
  if (kept.size > 0) dispatch(view, insertCopy(view, place, kept), way);
  tellLeftOut(dropped, outcomes);
}

async function arrive(view: EditorView, range: Range, images: readonly IncomingImage[]) {
  view.focus();
  const end = expectImages(view, { from: range.from, to: range.to, images: images.length });
  const outcomes = await keepImages(images);
  const place = end();
  // The article has been closed in the meantime.
  return place && { place, outcomes };
}

function insertCopy({ state }: EditorView, { from, to }: Range, slice: Slice): Transaction {
  const figures = onlyFigures(slice);
  if (figures) return insertFigures(state.tr, { from, to }, figures);
  const { selection, tr } = state;
  if (selection.from === from && selection.to === to) return tr.replaceSelection(slice).scrollIntoView();
  return tr.replaceRange(from, to, slice);
}

function onlyFigures({ content }: Slice): Node[] | null {
  const nodes = [...content.content];
  return nodes.every((node) => node.type.name === "figure") ? nodes : null;
}

function dispatch(view: EditorView, tr: Transaction, way: Way): void {
  if (way === "paste") tr.setMeta("paste", true);
  view.dispatch(way === "pick" ? tr : tr.setMeta("uiEvent", way));
}
