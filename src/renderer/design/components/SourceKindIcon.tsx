import { AtSign, Building2, Database, Eye, FileText, Globe, type LucideIcon, Mic, User } from "lucide-react";
import { SOURCE_KIND_LABELS, type SourceKind } from "#core/sources/source";

export const SOURCE_KIND_ICONS: Readonly<Record<SourceKind, LucideIcon>> = {
  person: User,
  organisation: Building2,
  document: FileText,
  "web-page": Globe,
  "social-post": AtSign,
  dataset: Database,
  recording: Mic,
  observation: Eye,
};

/** What kind of source it is, as an icon with its word for screen readers. */
export function SourceKindIcon({ kind, className }: { kind: SourceKind; className?: string | undefined }) {
  const Icon = SOURCE_KIND_ICONS[kind];
  return <Icon role="img" aria-label={SOURCE_KIND_LABELS[kind]} className={className} />;
}
