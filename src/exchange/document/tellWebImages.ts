/** The warning that a text names images on the web, as many as there are; none where there are none. */
export function tellWebImages(count: number): string[] {
  return count === 0
    ? []
    : [`Images that are on the web are not in the file (${count}): each has its place in the text.`];
}
