import { useQuery } from "@tanstack/react-query";
import { FileDown } from "lucide-react";
import { useRef, useState } from "react";
import { exportedName } from "#core/article/exportedName";
import { chosenFormat, chosenOptions } from "#core/outgo/exportChoice";
import { groupFormats } from "#core/outgo/formatGroups";
import { selectArticle, useSessionView } from "../../article/SessionContext";
import { explain, queries } from "../../data/queries";
import { Button } from "../../design/components/Button";
import { CheckboxField } from "../../design/components/CheckboxField";
import { SelectField } from "../../design/components/Field";
import { Notice } from "../../design/components/Notice";
import { Skeleton } from "../../design/components/Skeleton";
import { exportChoice } from "../../outgo/exportChoice";
import { FormatOptions } from "../../outgo/FormatOptions";
import { Unavailable } from "../../outgo/Unavailable";
import { useSlow } from "../../outgo/useSlow";
import { useStore } from "../../workspace/store";
import { inspectorTab } from "../../workspace/uiState";
import { useChecks } from "../checks/checksState";
import { GateBadge } from "../checks/GateBadge";
import { OverrideDialog } from "../shared/OverrideDialog";
import { ProblemNotice } from "../shared/ProblemNotice";
import pane from "../shared/pane.module.css";
import { Section } from "../shared/Section";
import styles from "./ExportSection.module.css";
import { ExportUnderWay } from "./ExportUnderWay";
import { useExport } from "./useExport";

/** Writes the article out in a format, as a final or as a draft copy. */
export function ExportSection() {
  const checks = useChecks();
  const { checked } = checks;
  const article = useSessionView(selectArticle);
  const { data, error, refetch } = useQuery(queries.formats());
  const formats = data?.filter((format) => format.exports);
  const choice = useStore(exportChoice);
  const [draft, setDraft] = useState(false);
  const [overriding, setOverriding] = useState(false);
  const { run, cancel, busy, problem, warnings, forget } = useExport();
  const slow = useSlow(busy);
  const button = useRef<HTMLButtonElement>(null);
  if (!formats && error) {
    return (
      <Notice tone="danger" urgent actions={<Button onClick={() => void refetch()}>Try again</Button>}>
        The formats could not be loaded. {explain(error)}
      </Notice>
    );
  }
  if (!formats) return <Skeleton label="Loading the formats" />;
  const format = chosenFormat(formats, choice);
  if (!format) return <p className={pane.quiet}>This Stet writes no format.</p>;
  const request = { format: format.id, options: chosenOptions(format, choice) };
  const closed = !draft && checked?.gate === "closed";
  const answers =
    problem?.code === "gate-closed" ? (
      <>
        <Button
          variant="plain"
          onClick={() => {
            setDraft(true);
            void run({ ...request, draft: true });
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
        options={groupFormats(formats).flatMap(({ group, formats: members }) =>
          members.map(({ id, label, unavailable }) => ({
            value: id,
            label: unavailable === null ? label : `${label}, not available here`,
            disabled: unavailable !== null,
            group,
          })),
        )}
        onValueChange={(id) => {
          exportChoice.set({ ...choice, format: id });
          forget();
        }}
      />
      <FormatOptions format={format} onChange={forget} />
      <Unavailable formats={formats} />
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
      <Button ref={button} variant="primary" aria-disabled={busy} onClick={() => void run({ ...request, draft })}>
        <FileDown aria-hidden />
        {draft ? "Export draft copy" : "Export"}
      </Button>
      {slow ? (
        <ExportUnderWay
          label={format.label}
          onCancel={() => {
            // The button that was pressed goes.
            button.current?.focus();
            cancel();
          }}
        />
      ) : null}
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
          onOverride={(override) => run({ ...request, override })}
          onClose={() => setOverriding(false)}
        />
      ) : null}
    </Section>
  );
}
