import { z } from "zod";

/** What was chosen for the last exports, to be offered again. */
export const exportChoiceSchema = z.strictObject({
  /** Of a single article. */
  format: z.string().nullable(),
  /** Of several. */
  formats: z.array(z.string()),
  /** By format: ids of the options that were on. */
  options: z.record(z.string(), z.array(z.string())),
});
export type ExportChoice = z.infer<typeof exportChoiceSchema>;

export const NO_CHOICE: ExportChoice = { format: null, formats: [], options: {} };

interface Choosable {
  readonly id: string;
  readonly options: readonly { readonly id: string }[];
  readonly unavailable: string | null;
}

/** Of the formats that can be written here the one that was chosen last, or else the first. */
export function chosenFormat<Format extends Choosable>(
  formats: readonly Format[],
  choice: ExportChoice,
): Format | undefined {
  const possible = formats.filter(({ unavailable }) => unavailable === null);
  return possible.find(({ id }) => id === choice.format) ?? possible[0];
}

/** The options of a format that are on, of those that it has. */
export function chosenOptions({ id, options }: Pick<Choosable, "id" | "options">, choice: ExportChoice): string[] {
  const on = choice.options[id] ?? [];
  return options.flatMap((option) => (on.includes(option.id) ? [option.id] : []));
}

export function withOption(choice: ExportChoice, formatId: string, optionId: string, on: boolean): ExportChoice {
  const others = (choice.options[formatId] ?? []).filter((id) => id !== optionId);
  return { ...choice, options: { ...choice.options, [formatId]: on ? [...others, optionId] : others } };
}
