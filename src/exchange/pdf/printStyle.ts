import { DRAFT_NOTICE } from "../draftNotice";
import { PRINT_FAMILIES, printFonts } from "./printFonts";

const FAMILY = [...PRINT_FAMILIES.map((family) => `"${family}"`), "serif"].join(", ");

/**
 * What the print style of an exported page lacks on its way to a PDF: the paper, the page's number, on every page of a draft
 * copy what it is, and faces that do not hang on the machine. Margin boxes: CSS Paged Media 3, section 4.
 */
export function printStyle({ paper, draft }: { readonly paper: "A4" | "letter"; readonly draft: boolean }): string {
  const small = `font: 9pt ${FAMILY}; color: #555`;
  return `
${printFonts()}
@page {
  size: ${paper};
  margin: 2.2cm 2cm;
  @bottom-center { content: counter(page) " / " counter(pages); ${small}; }
  ${draft ? `@top-center { content: "${DRAFT_NOTICE}"; font: bold 10pt ${FAMILY}; letter-spacing: .08em; }` : ""}
}
body, .draft { font-family: ${FAMILY}; }
`;
}
