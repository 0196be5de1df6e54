import type { Article } from "../../article/article";
import { leaksOf } from "../../firewall/leaksOf";
import { FACT_CHECK, outgoingTexts } from "../../firewall/outgoingTexts";
import type { Finding } from "../finding";
import type { Inspected, Rule } from "../rule";

/** The places that a field of the screen is all about; every other one is somewhere in the body. */
const FIELDS: Readonly<Record<string, Finding["field"]>> = {
  "the headline": "headline",
  "the standfirst": "standfirst",
  "the slug": "slug",
  "the byline": "byline",
  "the tags": "tags",
};

export const confidentialName: Rule = {
  id: "confidential-name",
  severity: "error",
  title: "No confidential source is recognisable",
  newsroomOnly: true,
  inspect: ({ article, firewall }) =>
    leaksOf(article, firewall).map((place) => ({
      message: `A protected detail of a confidential source stands in ${place}.`,
      ...(place in FIELDS ? { field: FIELDS[place] } : where(place, article, firewall)),
    })),
};

/** Of the body, the first block that gives the source away by itself; a name that runs over to the next has no one place. */
function where(
  place: string,
  article: Article,
  firewall: Inspected["firewall"],
): Pick<Finding, "field" | "block" | "claimId"> {
  if (place === "the details") return {};
  if (place === FACT_CHECK) return whichFactCheck(article, firewall);
  const blocks = article.body.content ?? [];
  const block = blocks.findIndex((content) =>
    firewall.leaks(outgoingTexts({ ...article, body: { ...article.body, content: [content] } })).includes(place),
  );
  return block === -1 ? { field: "body" } : { field: "body", block };
}

function whichFactCheck(article: Article, firewall: Inspected["firewall"]): Pick<Finding, "claimId"> {
  const claim = Object.values(article.claims).find((each) =>
    firewall.leaks(outgoingTexts({ ...article, claims: { [each.id]: each } })).includes(FACT_CHECK),
  );
  return claim ? { claimId: claim.id } : {};
}
