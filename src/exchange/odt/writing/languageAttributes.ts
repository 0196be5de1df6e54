import { directionOf } from "#core/language/direction";

/** A language as a style names it (ODF 1.3, part 3, 20.188, 20.203): in one of three attributes, by its script. */
export function languageAttributes(tag: string): Readonly<Record<string, string>> {
  const { language, region, script } = new Intl.Locale(tag);
  const country = region ?? "none";
  const said = (kind: "-asian" | "-complex") => ({
    [`style:language${kind}`]: language,
    [`style:country${kind}`]: country,
    ...(script === undefined ? {} : { [`style:script${kind}`]: script }),
  });
  if (directionOf(tag) === "rtl") return said("-complex");
  if (/^(?:zh|ja|ko)$/u.test(language)) return said("-asian");
  return { "fo:language": language, "fo:country": country, ...(script === undefined ? {} : { "fo:script": script }) };
}
