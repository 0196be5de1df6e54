/**
 * JavaScript for a page that is to be printed, asked by the host and not by the page: a promise that everything that is seen
 * has come, fonts read and images decoded. Letters of a font that is still being read are printed as nothing.
 */
export const DRAWN =
  "Promise.all([document.fonts.ready, ...[...document.images].map((i) => i.decode().catch(() => {}))])";
