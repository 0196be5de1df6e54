const SYSTEM_FILES = new Set([
  "thumbs.db",
  "ehthumbs.db",
  "ehthumbs_vista.db",
  "desktop.ini",
  "icon\r",
  "$recycle.bin",
]);

/**
 * Whether a name in a folder is one that systems and programs leave behind for themselves: hidden files (with them `.DS_Store`
 * and LibreOffice's locks), Windows' previews of pictures, and the locks of documents that are open (`~$story.docx`).
 */
export function isClutter(name: string): boolean {
  return name.startsWith(".") || name.startsWith("~$") || SYSTEM_FILES.has(name.toLowerCase());
}
