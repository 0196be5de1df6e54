/** A JSON value read from a page. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };
type Thing = Readonly<Record<string, Json>>;

/** The data blocks of a page, each parsed as a search engine would. */
export function dataBlocks(html: string): Thing[] {
  const scripts = [...html.matchAll(/<script([^>]*)>([\s\S]*?)<\/script/giu)];
  return scripts.map(([, attributes = "", content = ""]) => {
    if (attributes.trim() !== 'type="application/ld+json"') throw new Error(`A script that may run: ${attributes}`);
    return JSON.parse(content);
  });
}

/**
 * What is wrong with the data of one page, by the rules of Google's "Article structured data" and "Fact check (ClaimReview)
 * structured data" and by the types that schema.org gives properties. Written from the documentation, with no help from
 * the code under test.
 */
export function faultsIn(blocks: readonly Thing[]): string[] {
  const stories = blocks.filter((block) => block["@type"] === "NewsArticle");
  const reviews = blocks.filter((block) => block["@type"] === "ClaimReview");
  return [
    ...(stories.length === 1 ? [] : ["A page is one NewsArticle"]),
    ...(stories.length + reviews.length === blocks.length ? [] : ["A block of an unknown type"]),
    ...blocks.filter((block) => block["@context"] !== "https://schema.org").map(() => "Another context"),
    ...blocks.flatMap(emptyIn),
    ...stories.flatMap(faultsInStory),
    ...reviews.flatMap(faultsInReview),
  ];
}

function faultsInStory(story: Thing): string[] {
  return [
    ...texts(story, ["headline", "description", "articleSection", "inLanguage", "dateline"]),
    ...addresses(story, ["url"]),
    ...dates(story, ["datePublished", "dateModified"]),
    ...list(story["author"]).flatMap((author) => [...ofType(author, ["Person"]), ...required(author, ["name"])]),
    ...list(story["publisher"]).flatMap((it) => [...ofType(it, ["Organization"]), ...required(it, ["name"])]),
    ...list(story["mainEntityOfPage"]).flatMap((page) => addresses(page, ["@id"])),
    ...list(story["about"]).flatMap((topic) => addresses(topic, ["@id"])),
    ...("image" in story ? list(story["image"]).flatMap((image) => addresses({ image }, ["image"])) : []),
  ];
}

function faultsInReview(review: Thing): string[] {
  return [
    ...required(review, ["claimReviewed", "reviewRating", "url"]),
    ...texts(review, ["claimReviewed", "inLanguage"]),
    ...addresses(review, ["url"]),
    ...dates(review, ["datePublished"]),
    ...list(review["reviewRating"]).flatMap(faultsInRating),
    ...list(review["author"]).flatMap((it) => [...ofType(it, ["Person", "Organization"]), ...required(it, ["name"])]),
    ...list(review["itemReviewed"]).flatMap(faultsInClaim),
  ];
}

function faultsInRating(rating: Thing): string[] {
  const { ratingValue, bestRating, worstRating } = rating;
  const numbers = [ratingValue, bestRating, worstRating].filter((value) => value !== undefined);
  const inScale =
    typeof ratingValue === "number" &&
    typeof bestRating === "number" &&
    typeof worstRating === "number" &&
    worstRating >= 1 &&
    worstRating <= ratingValue &&
    ratingValue <= bestRating;
  return [
    ...ofType(rating, ["Rating"]),
    ...required(rating, ["alternateName"]),
    ...texts(rating, ["alternateName"]),
    ...(numbers.length === 0 || inScale ? [] : ["A rating outside its scale"]),
  ];
}

function faultsInClaim(claim: Thing): string[] {
  return [
    ...ofType(claim, ["Claim"]),
    ...list(claim["author"]).flatMap((it) => [...ofType(it, ["Person", "Organization"]), ...required(it, ["name"])]),
    ...list(claim["appearance"]).flatMap((it) => [...ofType(it, ["CreativeWork"]), ...addresses(it, ["url"])]),
  ];
}

function list(value: Json | undefined): Thing[] {
  const values = Array.isArray(value) ? value : value === undefined ? [] : [value];
  return values.map((each): Thing => (typeof each === "object" && each !== null ? each : { value: each }));
}

function required(thing: Thing, properties: readonly string[]): string[] {
  return properties.filter((property) => !thing[property]).map((property) => `No ${property}`);
}

function ofType(thing: Thing, types: readonly string[]): string[] {
  return types.includes(String(thing["@type"])) ? [] : [`A ${thing["@type"]} where a ${types.join(" or ")} belongs`];
}

function texts(thing: Thing, properties: readonly string[]): string[] {
  return properties
    .filter((property) => property in thing && (typeof thing[property] !== "string" || thing[property] === ""))
    .map((property) => `${property} is no text`);
}

function addresses(thing: Thing, properties: readonly string[]): string[] {
  return properties
    .filter((property) => property in thing && !/^https?:\/\/[^\s/]+(?:\/\S*)?$/u.test(String(thing[property])))
    .map((property) => `${property} is no absolute address`);
}

function dates(thing: Thing, properties: readonly string[]): string[] {
  const iso = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/u;
  return properties
    .filter((property) => property in thing && !iso.test(String(thing[property])))
    .map((property) => `${property} is no date of ISO 8601 with its time zone`);
}

function emptyIn(value: Json): string[] {
  if (value === null || value === "" || (Array.isArray(value) && value.length === 0))
    return ["A property says nothing"];
  return typeof value === "object" ? Object.values(value).flatMap(emptyIn) : [];
}
