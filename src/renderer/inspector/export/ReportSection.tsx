import { ClipboardCheck } from "lucide-react";
import { useState } from "react";
import { REPORT_FORMAT_LABELS, REPORT_FORMATS, type ReportFormat } from "#core/report/reportFormat";
import { EDITIONS, type Edition } from "#core/report/verificationReport";
import { Button } from "../../design/components/Button";
import { SelectField } from "../../design/components/Field";
import { Notice } from "../../design/components/Notice";
import { ProblemNotice } from "../shared/ProblemNotice";
import pane from "../shared/pane.module.css";
import { Section } from "../shared/Section";
import { useReport } from "./useReport";

const EDITION_LABELS: Readonly<Record<Edition, string>> = {
  public: "Public: sources by their public labels",
  internal: "Internal: names every source",
};

/** Writes out how the article was verified, for the public or for the newsroom. */
export function ReportSection() {
  const [format, setFormat] = useState<ReportFormat>("html");
  const [edition, setEdition] = useState<Edition>("public");
  const { run, busy, problem, forget } = useReport();
  return (
    <Section title="Verification report">
      <p className={pane.quiet}>
        Every claim with its words, verdict, evidence and history, and the file it belongs to.
      </p>
      <SelectField
        label="Edition"
        value={edition}
        options={EDITIONS.map((value) => ({ value, label: EDITION_LABELS[value] }))}
        onValueChange={(value) => {
          setEdition(value);
          forget();
        }}
      />
      <SelectField
        label="Report as"
        value={format}
        options={REPORT_FORMATS.map((value) => ({ value, label: REPORT_FORMAT_LABELS[value] }))}
        onValueChange={(value) => {
          setFormat(value);
          forget();
        }}
      />
      {edition === "internal" ? (
        <Notice tone="warning">
          Names every source, confidential ones included. Keep it in the newsroom, and out of every package that goes to
          others.
        </Notice>
      ) : null}
      {problem ? <ProblemNotice problem={problem} /> : null}
      <Button variant="plain" aria-disabled={busy} onClick={() => void run(format, edition)}>
        <ClipboardCheck aria-hidden />
        {edition === "internal" ? "Save internal report" : "Save report"}
      </Button>
    </Section>
  );
}
