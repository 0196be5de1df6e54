import { outgoingTexts } from "../../firewall/outgoingTexts";
import type { Rule } from "../rule";

export const confidentialName: Rule = {
  id: "confidential-name",
  severity: "error",
  title: "No confidential source is recognisable",
  inspect: ({ article, firewall }) =>
    firewall.leaks(outgoingTexts(article)).map((place) => ({
      message: `A protected detail of a confidential source stands in ${place}.`,
      field: "body" as const,
    })),
};
