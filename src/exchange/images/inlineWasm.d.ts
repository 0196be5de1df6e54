/** A file bundled as a `data:` URL (https://vite.dev/guide/assets#explicit-inline-handling). */
declare module "*.wasm?url&inline" {
  const dataUrl: string;
  export default dataUrl;
}
