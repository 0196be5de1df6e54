import { queries, queryClient } from "../../data/queries";

/** Extensions and media types that Stet reads; none as long as it is not known which. */
export function readableTypes(): string[] {
  const formats = queryClient.getQueryData(queries.formats().queryKey) ?? [];
  return formats.filter(({ imports }) => imports).flatMap(({ extensions, mediaType }) => [...extensions, mediaType]);
}

/** Whether a file's name says that Stet reads it. What is hidden on most systems is nobody's copy. */
export function isReadable(name: string): boolean {
  const extensions = readableTypes().filter((type) => type.startsWith("."));
  return !name.startsWith(".") && extensions.some((extension) => name.toLowerCase().endsWith(extension));
}
