import { Tabs as Base } from "@base-ui/react/tabs";
import { type ReactNode, type Ref, useCallback, useRef } from "react";
import styles from "./Tabs.module.css";

export interface Tab<Value extends string> {
  readonly value: Value;
  readonly label: string;
  /** Above the label. All tabs of a list have one, or none. */
  readonly icon?: ReactNode;
  /** A small number beside the label, and what it counts, for screen readers. */
  readonly count?: { readonly number: number; readonly of: string; readonly tone?: "danger" } | undefined;
  readonly panel: ReactNode;
}

/** There is room for two digits beside an icon. */
const MOST_COUNTED = 99;

interface TabsProps<Value extends string> {
  label: string;
  value: Value;
  onValueChange: (value: Value) => void;
  tabs: readonly Tab<Value>[];
  /** The tab that is chosen, for who wants to give it the focus. */
  chosenRef?: Ref<HTMLButtonElement>;
}

/** Panels of which one is shown; each scrolls by itself, and is found again where it was left. */
export function Tabs<Value extends string>({ label, value, onValueChange, tabs, chosenRef }: TabsProps<Value>) {
  const scrolled = useRef(new Map<string, number>()).current;
  return (
    <Base.Root className={styles.root} value={value} onValueChange={(chosen: Value) => onValueChange(chosen)}>
      <Base.List className={styles.list} aria-label={label}>
        {tabs.map((tab) => (
          <Base.Tab
            key={tab.value}
            ref={tab.value === value ? chosenRef : undefined}
            value={tab.value}
            className={styles.tab}
            data-stacked={tab.icon ? true : undefined}
            title={tab.icon ? tab.label : undefined}
          >
            {tab.icon}
            <span className={styles.label}>{tab.label}</span>
            {tab.count && tab.count.number > 0 ? (
              <span className={styles.count} data-tone={tab.count.tone}>
                {tab.count.number > MOST_COUNTED && tab.icon ? `${MOST_COUNTED}+` : tab.count.number}
                <span className="visually-hidden"> {tab.count.of}</span>
              </span>
            ) : null}
          </Base.Tab>
        ))}
      </Base.List>
      {tabs.map((tab) => (
        <Panel key={tab.value} value={tab.value} scrolled={scrolled}>
          {tab.panel}
        </Panel>
      ))}
    </Base.Root>
  );
}

interface PanelProps {
  value: string;
  /** How far each panel was scrolled when it was last seen, in pixels. */
  scrolled: Map<string, number>;
  children: ReactNode;
}

function Panel({ value, scrolled, children }: PanelProps) {
  const restore = useCallback(
    (panel: HTMLDivElement | null) => {
      if (panel) panel.scrollTop = scrolled.get(value) ?? 0;
    },
    [value, scrolled],
  );
  return (
    <Base.Panel
      ref={restore}
      value={value}
      className={styles.panel}
      onScroll={(event) => {
        if (event.target === event.currentTarget) scrolled.set(value, event.currentTarget.scrollTop);
      }}
    >
      {children}
    </Base.Panel>
  );
}
