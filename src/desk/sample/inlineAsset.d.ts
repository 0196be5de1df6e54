/** A file bundled as a `data:` URL (https://vite.dev/guide/assets#explicit-inline-handling). */
declare module "*.webp?inline" {
  const dataUrl: string;
  export default dataUrl;
}
