/**
 * The largest file that can come in, in bytes: ten times the longest book as HTML, and little enough to be held in memory a
 * few times over while it is read.
 */
export const MAX_IMPORT_BYTES = 60 * 1024 * 1024;
