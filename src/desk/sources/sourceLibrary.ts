import { type SourceLibrary, sourceLibrarySchema } from "#core/sources/source";
import { readVersioned } from "../json/readVersioned";

export const EMPTY_LIBRARY: SourceLibrary = { schema: "stet/sources", schemaVersion: 1, version: 0, sources: {} };

export const readSourceLibrary = readVersioned(sourceLibrarySchema, "stet/sources", 1, "The library of sources");
