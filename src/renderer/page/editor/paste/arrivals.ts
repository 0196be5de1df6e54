import { Plugin, PluginKey, type Transaction } from "@tiptap/pm/state";
import { Decoration, DecorationSet, type EditorView } from "@tiptap/pm/view";

/** A place in the text that images are on their way to. What is written in the meantime stays beside it. */
export interface Arrival {
  readonly from: number;
  readonly to: number;
  readonly images: number;
}

type Arrivals = ReadonlyMap<object, Arrival>;
type Change = { readonly id: object; readonly arrival: Arrival | null };

const key = new PluginKey<Arrivals>("arrivals");

/** Keeps the places that images are on their way to, and says there that they are. */
export function arrivalsPlugin(): Plugin<Arrivals> {
  return new Plugin({
    key,
    state: {
      init: (): Arrivals => new Map(),
      apply(tr, arrivals): Arrivals {
        const change = tr.getMeta(key) as Change | undefined;
        if (!change && (!tr.docChanged || arrivals.size === 0)) return arrivals;
        const next = new Map([...arrivals].map(([id, arrival]) => [id, mapped(arrival, tr)] as const));
        if (change?.arrival) next.set(change.id, change.arrival);
        else if (change) next.delete(change.id);
        return next;
      },
    },
    props: {
      decorations(state) {
        const arrivals = [...(key.getState(state)?.values() ?? [])];
        if (arrivals.length === 0) return null;
        const notes = arrivals.map(({ to, images }) => Decoration.widget(to, () => note(images), { side: -1 }));
        return DecorationSet.create(state.doc, notes);
      },
    },
  });
}

/** Announces images for a stretch of the text. Returns how to end it, and where it is by then; null if it never was. */
export function expectImages(view: EditorView, arrival: Arrival): () => Arrival | null {
  const id = {};
  view.dispatch(view.state.tr.setMeta(key, { id, arrival } satisfies Change));
  return () => {
    if (view.isDestroyed) return null;
    const now = key.getState(view.state)?.get(id) ?? null;
    view.dispatch(view.state.tr.setMeta(key, { id, arrival: null } satisfies Change));
    return now;
  };
}

/** What is typed at the place itself comes after what arrives; what is typed at its edges is not replaced by it. */
function mapped({ from, to, images }: Arrival, { mapping }: Transaction): Arrival {
  const start = mapping.map(from, from === to ? -1 : 1);
  return { from: start, to: Math.max(start, mapping.map(to, -1)), images };
}

function note(images: number): HTMLElement {
  const element = document.createElement("span");
  element.className = "stet-arrival";
  element.setAttribute("role", "status");
  element.textContent = images === 1 ? "Bringing in an image…" : `Bringing in ${images} images…`;
  return element;
}
