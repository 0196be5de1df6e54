/**
 * The 17 top concepts of the IPTC Media Topics (https://iptc.org/standards/media-topics/), English names.
 * IPTC NewsCodes are licensed CC BY 4.0.
 */
export const MEDIA_TOPICS = [
  { code: "01000000", name: "arts, culture, entertainment and media" },
  { code: "02000000", name: "crime, law and justice" },
  { code: "03000000", name: "disaster, accident and emergency incident" },
  { code: "04000000", name: "economy, business and finance" },
  { code: "05000000", name: "education" },
  { code: "06000000", name: "environment" },
  { code: "07000000", name: "health" },
  { code: "08000000", name: "human interest" },
  { code: "09000000", name: "labour" },
  { code: "10000000", name: "lifestyle and leisure" },
  { code: "11000000", name: "politics and government" },
  { code: "12000000", name: "religion" },
  { code: "13000000", name: "science and technology" },
  { code: "14000000", name: "society" },
  { code: "15000000", name: "sport" },
  { code: "16000000", name: "conflict, war and peace" },
  { code: "17000000", name: "weather" },
] as const;

const SCHEME = "http://cv.iptc.org/newscodes/mediatopic/";

/** The concept URI that stands for a Media Topic in interchange formats. */
export function mediaTopicUri(code: string): string {
  return `${SCHEME}${code}`;
}

/** The name of a Media Topic, or its code when it is not one of the built-in ones. */
export function mediaTopicName(code: string): string {
  return MEDIA_TOPICS.find((topic) => topic.code === code)?.name ?? code;
}
