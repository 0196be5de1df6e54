import { type ExportChoice, exportChoiceSchema, NO_CHOICE } from "#core/outgo/exportChoice";
import { createStoredStore } from "../workspace/storedStore";

const isText = (stored: unknown): stored is string => typeof stored === "string";

/** As JSON: a store keeps one plain value. */
const stored = createStoredStore("stet-export-choice", "", isText);
let parsed = read(stored.get());

/** What was chosen for the last exports of this desk, also by windows before this one. */
export const exportChoice = {
  get: () => parsed,
  set(choice: ExportChoice): void {
    parsed = choice;
    stored.set(JSON.stringify(choice));
  },
  subscribe: stored.subscribe,
};

function read(json: string): ExportChoice {
  try {
    return exportChoiceSchema.safeParse(JSON.parse(json)).data ?? NO_CHOICE;
  } catch {
    return NO_CHOICE;
  }
}
