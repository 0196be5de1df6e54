import { type RefObject, useEffect, useRef } from "react";
import { useStore } from "../../workspace/store";
import { type DetailField, wantedDetail } from "../inspectorState";

/** A ref for the control of a detail: it gets the focus when somebody was sent to it, from the checks for example. */
export function useWantedDetail<Element extends HTMLElement>(field: DetailField): RefObject<Element | null> {
  const control = useRef<Element>(null);
  const wanted = useStore(wantedDetail) === field;
  useEffect(() => {
    if (!wanted) return;
    wantedDetail.set(null);
    control.current?.scrollIntoView({ block: "center" });
    control.current?.focus();
  }, [wanted]);
  return control;
}
