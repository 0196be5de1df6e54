import { ArrowDownToDot, ChevronDown, ChevronUp } from "lucide-react";
import type { Ref } from "react";
import type { ClaimCounts } from "#core/claims/verification";
import { screenCommand } from "#core/commands/screenCommands";
import { Button, IconButton } from "../../design/components/Button";
import { Toolbar, ToolbarItem } from "../../design/components/Toolbar";
import { showAccelerator } from "../../platform/shortcuts";
import { ClaimFilter, type ClaimFilterProps } from "./ClaimFilter";
import { ClaimFilterBar } from "./ClaimFilterBar";
import { ClaimMeter } from "./ClaimMeter";
import styles from "./ClaimToolbar.module.css";
import { CLAIM_KEYS } from "./claimKeys";

interface ClaimToolbarProps extends ClaimFilterProps {
  ref: Ref<HTMLDivElement>;
  counts: ClaimCounts;
  /** How many of the claims the list shows. */
  shown: number;
  onStep: (by: 1 | -1) => void;
  onNextOpen: () => void;
}

/** How far the checking has come, stepping and narrowing. Stays on top while the claims scroll. */
export function ClaimToolbar({ ref, counts, shown, onStep, onNextOpen, ...filter }: ClaimToolbarProps) {
  const nextOpen = screenCommand("next-open-claim").accelerator ?? "";
  return (
    <div ref={ref} className={styles.toolbar}>
      <ClaimMeter counts={counts} />
      <div className={styles.row}>
        <p className={styles.count} aria-hidden>
          <strong>{counts.verified}</strong> of {counts.total} verified
        </p>
        <Toolbar label="Claims" className={styles.steps}>
          <ToolbarItem>
            <IconButton
              label="Previous claim"
              title={`Previous claim (${keysOf("previous-claim", "Alt+↑", CLAIM_KEYS.previous)})`}
              aria-keyshortcuts="Shift+F8 Alt+ArrowUp"
              icon={<ChevronUp aria-hidden />}
              onClick={() => onStep(-1)}
            />
          </ToolbarItem>
          <ToolbarItem>
            <IconButton
              label="Next claim"
              title={`Next claim (${keysOf("next-claim", "Alt+↓", CLAIM_KEYS.next)})`}
              aria-keyshortcuts="F8 Alt+ArrowDown"
              icon={<ChevronDown aria-hidden />}
              onClick={() => onStep(1)}
            />
          </ToolbarItem>
          <ToolbarItem>
            <Button
              variant="quiet"
              className={styles.nextOpen}
              aria-label="Next open claim"
              title={`Next open claim (${keysOf("next-open-claim", CLAIM_KEYS.nextOpen)})`}
              aria-keyshortcuts={nextOpen}
              onClick={onNextOpen}
            >
              <ArrowDownToDot aria-hidden />
              <span className={styles.word}>Next open</span>
            </Button>
          </ToolbarItem>
          <ClaimFilter {...filter} />
        </Toolbar>
      </div>
      <ClaimFilterBar shown={shown} total={filter.claims.length} sources={filter.sources} me={filter.me} />
    </div>
  );
}

function keysOf(command: Parameters<typeof screenCommand>[0], ...others: readonly string[]): string {
  return [screenCommand(command).accelerator ?? "", ...others].map(showAccelerator).join(", ");
}
