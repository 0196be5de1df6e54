import {
  File as AnyFile,
  FileImage,
  FileMusic,
  FileSpreadsheet,
  FileText,
  FileType,
  FileVideoCamera,
  Mail,
  Presentation,
} from "lucide-react";
import { type FileGroup, fileKind } from "#core/attachments/fileKinds";

const ICONS: Readonly<Record<FileGroup, typeof AnyFile>> = {
  document: FileText,
  sheet: FileSpreadsheet,
  slides: Presentation,
  text: FileType,
  mail: Mail,
  image: FileImage,
  audio: FileMusic,
  video: FileVideoCamera,
};

/** Stands for what a file is; its name and kind stand beside it. */
export function FileIcon({ mediaType, className }: { mediaType: string; className: string | undefined }) {
  const group = fileKind(mediaType)?.group;
  const Icon = group ? ICONS[group] : AnyFile;
  return <Icon aria-hidden className={className} />;
}
