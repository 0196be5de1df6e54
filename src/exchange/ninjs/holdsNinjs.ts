const CONTENT = /"(?:bodies|body_(?:x?html|text)|headlines?|associations)"\s*:/u;
const IDENTITY = /"(?:uri|version_?created|pub_?status|representation_?type)"\s*:/iu;
/** Stet's own articles have headlines as well. */
const STET_ARTICLE = /"schema"\s*:\s*"stet\/article"/u;

/** Whether a text is plainly ninjs of any version: JSON with the properties that every item has. */
export function holdsNinjs(text: string): boolean {
  return /^\s*[[{]/u.test(text) && CONTENT.test(text) && IDENTITY.test(text) && !STET_ARTICLE.test(text);
}
