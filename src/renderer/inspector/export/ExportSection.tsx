import { useQuery } from "@tanstack/react-query";
import { FileDown } from "lucide-react";
import { useState } from "react";
import { exportedName } from "#core/article/exportedName";
import { selectArticle, useSessionView } from "../../article/SessionContext";
import { explain, queries } from "../../data/queries";
import { Button } from "../../design/components/Button";
import { CheckboxField } from "../../design/components/CheckboxField";
import { SelectField } from "../../design/components/Field";
import { Notice } from "../../design/components/Notice";
import { Skeleton } from "../../design/components/Skeleton";
import { inspectorTab } from "../../workspace/uiState";
import { useChecks } from "../checks/checksState";
import { GateBadge } from "../checks/GateBadge";
import { OverrideDialog } from "../shared/OverrideDialog";
import { ProblemNotice } from "../shared/ProblemNotice";
import pane from "../shared/pane.module.css";
import { Section } from "../shared/Section";
import styles from "./ExportSection.module.css";
import { useExport } from "./useExport";

/** Writes the article out in a format, as a final or as a draft copy. */
export function ExportSection() {
  const checks = useChecks();
  const { checked } = checks;
  const article = useSessionView(selectArticle);
  const { data, error, refetch } = useQuery(queries.formats());
  const formats = data?.filter((format) => format.exports);
  const [formatId, setFormatId] = useState<string | null>(null);
  const [draft, setDraft] = useState(false);
  const [overriding, setOverriding] = useState(false);
  const { run, busy, problem, warnings, forget } = useExport();
  if (!formats && error) {
    return (
      <Notice tone="danger" urgent actions={<Button onClick={() => void refetch()}>Try again</Button>}>
        The formats could not be loaded. {explain(error)}
      </Notice>
    );
  }
  if (!formats) return <Skeleton label="Loading the formats" />;
  const format = formats.find(({ id }) => id === formatId) ?? formats[0];
  if (!format) return <p className={pane.quiet}>This Stet writes no format.</p>;
  const closed = !draft && checked?.gate === "closed";
  const answers =
    problem?.code === "gate-closed" ? (
      <>
        <Button
          variant="plain"
          onClick={() => {
            setDraft(true);
            void run(format.id, true, null);
          }}
        >
          Export a draft copy
        </Button>
        <Button variant="danger" onClick={() => setOverriding(true)}>
          Open the gate…
        </Button>
      </>
    ) : null;

  return (
    <Section title="Export" aside={<GateBadge {...checks} />}>
      <SelectField
        label="Format"
        value={format.id}
        options={formats.map(({ id, label }) => ({ value: id, label }))}
        onValueChange={(id) => {
          setFormatId(id);
          forget();
        }}
      />
      <CheckboxField
        label="Draft copy"
        hint="Passes a closed gate. Says DRAFT, NOT VERIFIED in its text and its file name."
        checked={draft}
        onCheckedChange={(checkedNow) => {
          setDraft(checkedNow);
          forget();
        }}
      />
      <p className={styles.file}>
        <span className={styles.fileLabel}>File</span>
        <bdi className={styles.fileName}>{exportedName(article, draft, format.extensions[0] ?? "")}</bdi>
      </p>
      {problem ? <ProblemNotice problem={problem} actions={answers} /> : null}
      <Button variant="primary" aria-disabled={busy} onClick={() => void run(format.id, draft, null)}>
        <FileDown aria-hidden />
        {draft ? "Export draft copy" : "Export"}
      </Button>
      {closed && !problem ? (
        <p className={pane.quiet}>
          The gate is closed: a final copy will be refused.{" "}
          <button type="button" className={pane.link} onClick={() => inspectorTab.set("checks")}>
            See why
          </button>
        </p>
      ) : null}
      {warnings.length > 0 ? (
        <Notice tone="warning">
          <p>Exported. This format does not carry everything:</p>
          <ul className={styles.warnings}>
            {warnings.map((warning) => (
              <li key={warning}>{warning}</li>
            ))}
          </ul>
        </Notice>
      ) : null}
      {overriding ? (
        <OverrideDialog
          action="Export"
          findings={checked?.findings ?? []}
          onOverride={(override) => run(format.id, false, override)}
          onClose={() => setOverriding(false)}
        />
      ) : null}
    </Section>
  );
}
