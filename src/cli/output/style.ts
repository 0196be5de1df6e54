import { styleText } from "node:util";

type Paint = (text: string) => string;

/** What emphasis means to us, in a terminal's own colours, so that they fit whatever scheme it has. */
export interface Style {
  readonly heading: Paint;
  readonly faint: Paint;
  readonly good: Paint;
  readonly warning: Paint;
  readonly bad: Paint;
}

export function createStyle(colour: boolean): Style {
  const paint =
    (format: Parameters<typeof styleText>[0]): Paint =>
    (text) =>
      colour ? styleText(format, text, { validateStream: false }) : text;
  return {
    heading: paint("bold"),
    faint: paint("dim"),
    good: paint("green"),
    warning: paint("yellow"),
    bad: paint("red"),
  };
}
