import pane from "../shared/pane.module.css";
import { useChecked } from "../shared/useChecked";
import { ChecksSection } from "./ChecksSection";
import { ExportSection } from "./ExportSection";
import { RecentExports } from "./RecentExports";
import { ReportSection } from "./ReportSection";

/** The way out: what the checks say, the export, and what has gone out before. */
export function ExportPane() {
  const checked = useChecked();
  return (
    <div className={pane.pane}>
      <ChecksSection checked={checked} />
      <ExportSection checked={checked} />
      <ReportSection />
      <RecentExports />
    </div>
  );
}
