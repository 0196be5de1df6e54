import type { Editor } from "@tiptap/core";
import { TextSelection } from "@tiptap/pm/state";
import type { Problem } from "#core/result";
import { finderFor, type Hit, type Stretch, type TextQuery } from "#core/search/findText";
import { replaceHits } from "#core/search/replaceHits";
import { replacementFor } from "#core/search/replacement";
import { createStore } from "../../workspace/store";
import { SHOW_HITS } from "./findHighlights";

/** How long after the last key the text is searched again, in milliseconds. */
const SETTLE_MS = 120;

/** What a search came to. */
export interface Found {
  readonly hits: readonly Hit[];
  /** Which hit is gone to, from 0; null before anybody has gone to one. */
  readonly current: number | null;
  readonly problem: Problem | null;
}

const NOTHING: Found = { hits: [], current: null, problem: null };

/** Looking for words in the text on the page, and putting others in their place. Lives as long as the find bar is open. */
export class TextSearch {
  readonly found = createStore<Found>(NOTHING);
  #query: TextQuery | null = null;
  #within: Stretch | null = null;
  #timer: number | undefined;
  readonly #onUpdate = () => {
    window.clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => this.#search(this.found.get().current), SETTLE_MS);
  };
  readonly #follow = ({ transaction }: { transaction: { mapping: { map(pos: number, side?: number): number } } }) => {
    const { mapping } = transaction;
    if (this.#within) this.#within = { from: mapping.map(this.#within.from, -1), to: mapping.map(this.#within.to, 1) };
  };

  constructor(private readonly editor: Editor) {
    editor.on("update", this.#onUpdate);
    editor.on("transaction", this.#follow);
  }

  /** Searches the whole text, or a stretch of it. The first hit at or after the caret is the one to go to. */
  look(query: TextQuery, within: Stretch | null): void {
    this.#query = query;
    this.#within = within;
    this.#search(null);
    const { hits } = this.found.get();
    const caret = this.editor.state.selection.from;
    const ahead = hits.findIndex(({ to }) => to > caret);
    if (hits.length > 0) this.#go(ahead === -1 ? 0 : ahead);
  }

  /** Goes to the next or the previous hit, round the ends. */
  step(by: 1 | -1): void {
    const { hits, current } = this.found.get();
    if (hits.length > 0) this.#go(current === null ? 0 : (current + by + hits.length) % hits.length);
  }

  /** Replaces the hit gone to and goes to the next. */
  replace(replacement: string): void {
    const { hits, current } = this.found.get();
    const hit = hits[current ?? 0];
    if (!hit) return;
    this.#replace([hit], replacement);
    const after = this.found
      .get()
      .hits.findIndex(({ from }) => from >= hit.from + this.#words(hit, replacement).length);
    if (this.found.get().hits.length > 0) this.#go(after === -1 ? 0 : after);
  }

  /** Replaces every hit in one step, and gives their number. */
  replaceAll(replacement: string): number {
    const { hits } = this.found.get();
    if (hits.length > 0) this.#replace(hits, replacement);
    return hits.length;
  }

  /** The place that the caret is to be in when the search is over. */
  get place(): Stretch {
    const { hits, current } = this.found.get();
    const { from, to } = this.editor.state.selection;
    return hits[current ?? -1] ?? { from, to };
  }

  close(): void {
    window.clearTimeout(this.#timer);
    this.editor.off("update", this.#onUpdate);
    this.editor.off("transaction", this.#follow);
    if (!this.editor.isDestroyed) this.#show(NOTHING);
  }

  #words(hit: Hit, replacement: string): string {
    return replacementFor(hit, replacement, this.#query?.regularExpression ?? false);
  }

  #replace(hits: readonly Hit[], replacement: string): void {
    this.editor.view.dispatch(replaceHits(this.editor.state.tr, hits, (hit) => this.#words(hit, replacement)));
    this.#search(null);
  }

  #search(current: number | null): void {
    window.clearTimeout(this.#timer);
    if (!this.#query || this.editor.isDestroyed) return;
    const finder = finderFor(this.#query);
    const hits = finder.ok ? finder.value(this.editor.state.doc, this.#within ?? undefined) : [];
    const kept = current !== null && current < hits.length ? current : null;
    this.#show({ hits, current: kept, problem: finder.ok ? null : finder.problem });
  }

  #go(index: number): void {
    const found = { ...this.found.get(), current: index };
    this.#show(found);
    const hit = found.hits[index];
    if (!hit) return;
    const { state, view } = this.editor;
    view.dispatch(state.tr.setSelection(TextSelection.create(state.doc, hit.from, hit.to)));
    const { node } = view.domAtPos(hit.from);
    const element = node instanceof HTMLElement ? node : node.parentElement;
    element?.scrollIntoView({ block: "center" });
  }

  #show(found: Found): void {
    this.editor.view.dispatch(this.editor.state.tr.setMeta(SHOW_HITS, found).setMeta("addToHistory", false));
    this.found.set(found);
  }
}
