/** What a line of a text that comes in can be said to be. */
export const LINE_ROLES = ["text", "headline", "standfirst", "byline", "dateline", "leave-out"] as const;
export type LineRole = (typeof LINE_ROLES)[number];

export const LINE_ROLE_LABELS: Readonly<Record<LineRole, string>> = {
  text: "Text",
  headline: "Headline",
  standfirst: "Standfirst",
  byline: "Byline",
  dateline: "Dateline",
  "leave-out": "Leave out",
};
