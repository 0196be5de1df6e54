import { DoorClosed, DoorOpen, LoaderCircle } from "lucide-react";
import { useEffect, useState } from "react";
import { counted } from "#core/text/counted";
import { ToolbarItem } from "../design/components/Toolbar";
import { useChecks } from "../inspector/checks/checksState";
import { useArticleChecks } from "../inspector/checks/useArticleChecks";
import styles from "./TopBar.module.css";

/** How many errors keep the gate closed, live. Screen readers are told when it opens and closes, and of nothing between. */
export function GateStatus({ onShow }: { onShow: () => void }) {
  useArticleChecks();
  const { checked, current } = useChecks();
  const errors = checked?.findings.filter(({ severity }) => severity === "error").length ?? 0;
  const open = checked?.gate === "open" && current;
  const Icon = errors > 0 ? DoorClosed : open ? DoorOpen : LoaderCircle;
  const word = errors > 0 ? counted(errors, "error") : open ? "Gate open" : "Checking…";
  return (
    <>
      <ToolbarItem>
        <button
          type="button"
          className={styles.gate}
          data-gate={errors > 0 ? "closed" : open ? "open" : undefined}
          aria-label={`Checks: ${errors > 0 ? `gate closed, ${word}` : word}`}
          title="Checks"
          onClick={onShow}
        >
          <Icon aria-hidden />
          {errors > 0 ? <span aria-hidden>{errors}</span> : null}
          <span className={styles.gateWord}>{errors > 0 ? (errors === 1 ? "error" : "errors") : word}</span>
        </button>
      </ToolbarItem>
      <GateNews />
    </>
  );
}

function GateNews() {
  const { checked, current } = useChecks();
  const gate = current ? (checked?.gate ?? null) : null;
  const [last, setLast] = useState(gate);
  const [news, setNews] = useState("");
  useEffect(() => {
    if (gate === null || gate === last) return;
    // How an article stands when it is opened is no news.
    if (last !== null) setNews(gate === "open" ? "The gate is open." : "The gate is closed.");
    setLast(gate);
  }, [gate, last]);
  return (
    <span className="visually-hidden" aria-live="polite">
      {news}
    </span>
  );
}
