const FIELDS = "input, textarea, select, [contenteditable], [role=dialog] *, [role=alertdialog] *, [role=menu] *";

/** Whether a plain key that is pressed here is somebody's words, or a dialog's own affair. */
export function takesKeys(target: EventTarget | null): boolean {
  return target instanceof Element && target.matches(FIELDS) && !target.matches("[contenteditable=false]");
}
