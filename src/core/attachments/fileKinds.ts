/** What a kept file is to people: which icon stands for it. */
export type FileGroup = "document" | "sheet" | "slides" | "text" | "mail" | "image" | "audio" | "video";

export interface FileKind {
  readonly label: string;
  readonly group: FileGroup;
  /** Without the dot, the usual one first. A file of this kind is never given out under another. */
  readonly extensions: readonly string[];
}

/** The largest file that is kept with evidence or a source: an hour of speech, a scanned dossier. Mebibytes. */
export const MAX_FILE_MIB = 100;

/** What is said of what may be attached. */
export const KEPT_KINDS =
  "PDF, pictures, audio, video, Word, Excel, PowerPoint and OpenDocument files, RTF, plain text, CSV and e-mail";

const kind = (label: string, group: FileGroup, ...extensions: string[]): FileKind => ({ label, group, extensions });

/**
 * Every kind of file that the desk keeps with evidence and sources, by media type: what a program shows or plays, and none
 * runs. Not among them, and why:
 *
 * - programs, scripts, shortcuts, and documents with macros: opening one runs what somebody else wrote;
 * - the older Office formats and Outlook's: nothing short of an Office program tells whether they hold macros;
 * - archives: what is in them cannot be seen here;
 * - HTML, SVG and other markup as such: a browser would run their scripts and call the addresses in them, which tells the
 *   other side that somebody is looking. They are kept and opened as the plain text that they are.
 */
export const FILE_KINDS: Readonly<Record<string, FileKind>> = {
  "application/pdf": kind("PDF", "document", "pdf"),
  "application/rtf": kind("RTF", "document", "rtf"),
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document": kind("Word", "document", "docx"),
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": kind("Excel", "sheet", "xlsx"),
  "application/vnd.openxmlformats-officedocument.presentationml.presentation": kind("PowerPoint", "slides", "pptx"),
  "application/vnd.oasis.opendocument.text": kind("OpenDocument text", "document", "odt"),
  "application/vnd.oasis.opendocument.spreadsheet": kind("OpenDocument spreadsheet", "sheet", "ods"),
  "application/vnd.oasis.opendocument.presentation": kind("OpenDocument slides", "slides", "odp"),
  "text/plain": kind("Text", "text", "txt", "csv", "tsv", "json", "md", "log", "srt", "vtt"),
  "message/rfc822": kind("E-mail", "mail", "eml"),
  "image/png": kind("PNG", "image", "png"),
  "image/jpeg": kind("JPEG", "image", "jpg", "jpeg"),
  "image/gif": kind("GIF", "image", "gif"),
  "image/webp": kind("WebP", "image", "webp"),
  "image/avif": kind("AVIF", "image", "avif"),
  "image/heic": kind("HEIC", "image", "heic"),
  "image/heif": kind("HEIF", "image", "heif"),
  "image/tiff": kind("TIFF", "image", "tif", "tiff"),
  "image/bmp": kind("BMP", "image", "bmp"),
  "audio/mpeg": kind("MP3", "audio", "mp3"),
  "audio/x-m4a": kind("M4A", "audio", "m4a"),
  "audio/mp4": kind("M4A", "audio", "m4a", "m4b"),
  "audio/wav": kind("WAV", "audio", "wav"),
  "audio/ogg": kind("Ogg audio", "audio", "ogg", "oga"),
  "audio/ogg; codecs=opus": kind("Opus", "audio", "opus", "ogg"),
  "audio/flac": kind("FLAC", "audio", "flac"),
  "audio/aac": kind("AAC", "audio", "aac"),
  "audio/amr": kind("AMR", "audio", "amr"),
  "audio/aiff": kind("AIFF", "audio", "aiff", "aif"),
  "video/mp4": kind("MP4", "video", "mp4"),
  "video/x-m4v": kind("M4V", "video", "m4v"),
  "video/quicktime": kind("QuickTime", "video", "mov"),
  "video/webm": kind("WebM", "video", "webm"),
  "video/matroska": kind("Matroska", "video", "mkv"),
  "video/vnd.avi": kind("AVI", "video", "avi"),
  "video/mpeg": kind("MPEG", "video", "mpg", "mpeg"),
  "video/mp2t": kind("AVCHD", "video", "mts", "m2ts"),
  "video/3gpp": kind("3GP", "video", "3gp"),
  "video/3gpp2": kind("3GP", "video", "3g2"),
  "video/ogg": kind("Ogg video", "video", "ogv"),
};

/** What a file's media type is to people; undefined for one that the desk does not keep. */
export function fileKind(mediaType: string): FileKind | undefined {
  return Object.hasOwn(FILE_KINDS, mediaType) ? FILE_KINDS[mediaType] : undefined;
}
