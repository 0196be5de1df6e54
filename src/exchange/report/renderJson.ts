import { verificationReportSchema } from "#core/report/verificationReport";
import { ownWords, textsOfJson } from "../json/textsOfJson";
import type { RenderReport } from "./renderer";

/** The report as it is, for programs. */
export const renderJson: RenderReport = ({ report }) => {
  const content = verificationReportSchema.parse(report);
  return {
    bytes: new TextEncoder().encode(`${JSON.stringify(content, null, 2)}\n`),
    texts: textsOfJson(content, "the report"),
    boilerplate: ownWords(content),
  };
};
