import { useEffect } from "react";
import { needsAttention } from "#core/claims/claimFilter";
import { sourcesUsed } from "#core/claims/sourcesUsed";
import { Tabs } from "../design/components/Tabs";
import { useStore } from "../workspace/store";
import { inspectorTab } from "../workspace/uiState";
import { ClaimsPane } from "./claims/ClaimsPane";
import { useClaimViews } from "./claimViews";
import { DetailsPane } from "./details/DetailsPane";
import { ExportPane } from "./export/ExportPane";
import { claimFilter } from "./inspectorState";
import { SourcesPane } from "./sources/SourcesPane";

/** Beside the page: the claims and what they rest on, the desk's sources, the article's details, and the way out. */
export function Inspector() {
  const tab = useStore(inspectorTab);
  const claims = useClaimViews();
  useEffect(() => claimFilter.set("all"), []);
  return (
    <Tabs
      label="Inspector"
      value={tab}
      onValueChange={inspectorTab.set}
      tabs={[
        {
          value: "claims",
          label: "Claims",
          count: { number: claims.filter(needsAttention).length, of: "need attention" },
          panel: <ClaimsPane />,
        },
        {
          value: "sources",
          label: "Sources",
          count: { number: sourcesUsed(claims).size, of: "used in this article" },
          panel: <SourcesPane />,
        },
        { value: "details", label: "Details", panel: <DetailsPane /> },
        { value: "export", label: "Export", panel: <ExportPane /> },
      ]}
    />
  );
}
