import { isClutter } from "#core/intake/isClutter";
import { queries, queryClient } from "../../data/queries";

type Formats = Awaited<ReturnType<typeof formatsOnceKnown>>;

/** Extensions and media types that Stet reads; none as long as it is not known which. */
export function readableTypes(): string[] {
  return typesOf(queryClient.getQueryData(queries.formats().queryKey) ?? []);
}

/**
 * Whether a file's name says that Stet reads it, as soon as that is known: a folder can be dropped before. What
 * systems and programs leave in folders is nobody's copy. While nobody can say what Stet reads, everything is worth a try.
 */
export async function isReadable(name: string): Promise<boolean> {
  if (isClutter(name)) return false;
  const formats = await formatsOnceKnown().catch(() => null);
  if (!formats) return true;
  return typesOf(formats).some((type) => type.startsWith(".") && name.toLowerCase().endsWith(type));
}

function formatsOnceKnown() {
  return queryClient.ensureQueryData(queries.formats());
}

function typesOf(formats: Formats): string[] {
  return formats.filter(({ imports }) => imports).flatMap(({ extensions, mediaType }) => [...extensions, mediaType]);
}
