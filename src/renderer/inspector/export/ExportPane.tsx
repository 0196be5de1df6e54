import pane from "../shared/pane.module.css";
import { ExportSection } from "./ExportSection";
import { RecentExports } from "./RecentExports";
import { ReportSection } from "./ReportSection";

/** The way out: the export, the report, and what has gone out before. */
export function ExportPane() {
  return (
    <div className={pane.pane}>
      <ExportSection />
      <ReportSection />
      <RecentExports />
    </div>
  );
}
