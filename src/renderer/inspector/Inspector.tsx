import { Highlighter, History, Library, ListChecks, MessageSquareText, ReceiptText, Upload } from "lucide-react";
import { type ReactNode, useEffect, useRef } from "react";
import { needsAttention } from "#core/claims/claimFilter";
import { EVERY_CLAIM } from "#core/claims/claimNarrowing";
import { sourcesUsed } from "#core/claims/sourcesUsed";
import { Tabs } from "../design/components/Tabs";
import { useStore } from "../workspace/store";
import { type InspectorTab, inspectorTab, paneAsked } from "../workspace/uiState";
import { ChecksPane } from "./checks/ChecksPane";
import { useErrorCount } from "./checks/checksState";
import { ClaimsPane } from "./claims/ClaimsPane";
import { useClaimViews } from "./claimViews";
import { DetailsPane } from "./details/DetailsPane";
import { ExportPane } from "./export/ExportPane";
import { HistoryPane } from "./history/HistoryPane";
import { claimNarrowing } from "./inspectorState";
import { NotesPane } from "./notes/NotesPane";
import { useOpenNoteCount } from "./notes/noteViews";
import { SourcesPane } from "./sources/SourcesPane";

/** The same elements at each rendering: a pane follows what it shows by itself. */
const PANES: Readonly<Record<InspectorTab, ReactNode>> = {
  claims: <ClaimsPane />,
  notes: <NotesPane />,
  sources: <SourcesPane />,
  details: <DetailsPane />,
  checks: <ChecksPane />,
  history: <HistoryPane />,
  export: <ExportPane />,
};

/** Beside the page: the claims and what they rest on, notes to colleagues, the desk's sources, the article's details and past, the checks, and the way out. */
export function Inspector() {
  const tab = useStore(inspectorTab);
  const claims = useClaimViews();
  const errors = useErrorCount();
  const openNotes = useOpenNoteCount();
  const chosenTab = useRef<HTMLButtonElement>(null);
  const asked = useStore(paneAsked);
  useEffect(() => {
    if (!asked) return;
    paneAsked.set(false);
    chosenTab.current?.focus();
  }, [asked]);
  useEffect(() => claimNarrowing.set(EVERY_CLAIM), []);
  return (
    <>
      <h2 className="visually-hidden">Inspector</h2>
      <Tabs
        label="Inspector"
        value={tab}
        onValueChange={inspectorTab.set}
        chosenRef={chosenTab}
        tabs={[
          {
            value: "claims",
            label: "Claims",
            icon: <Highlighter aria-hidden />,
            count: { number: claims.filter(needsAttention).length, of: "open" },
            panel: PANES.claims,
          },
          {
            value: "notes",
            label: "Notes",
            icon: <MessageSquareText aria-hidden />,
            count: { number: openNotes, of: "open" },
            panel: PANES.notes,
          },
          {
            value: "sources",
            label: "Sources",
            icon: <Library aria-hidden />,
            count: { number: sourcesUsed(claims).size, of: "used in this article" },
            panel: PANES.sources,
          },
          { value: "details", label: "Details", icon: <ReceiptText aria-hidden />, panel: PANES.details },
          {
            value: "checks",
            label: "Checks",
            icon: <ListChecks aria-hidden />,
            count: { number: errors, of: "keep the gate closed", tone: "danger" },
            panel: PANES.checks,
          },
          { value: "history", label: "History", icon: <History aria-hidden />, panel: PANES.history },
          { value: "export", label: "Export", icon: <Upload aria-hidden />, panel: PANES.export },
        ]}
      />
    </>
  );
}
