import { Toast } from "@base-ui/react/toast";
import { X } from "lucide-react";
import { Button, IconButton } from "./Button";
import styles from "./Toasts.module.css";

interface ToastData {
  readonly action?: { readonly label: string; readonly run: () => void };
}

const manager = Toast.createToastManager<ToastData>();

/** How long a toast stays, in milliseconds: long enough to read it and to reach its button. */
const STAYS = 8_000;

/**
 * Tells the user, out of the way, what has been done, and offers to undo it. Announced to screen readers. Returns what takes
 * it off the screen before its time.
 */
export function toast(
  title: string,
  options: { description?: string; action?: ToastData["action"]; urgent?: boolean } = {},
): () => void {
  const { description, action, urgent = false } = options;
  const id = manager.add({
    title,
    ...(description ? { description } : {}),
    timeout: STAYS,
    priority: urgent ? "high" : "low",
    data: action ? { action } : {},
  });
  return () => manager.close(id);
}

export function Toasts() {
  return (
    <Toast.Provider toastManager={manager} limit={3}>
      <Toast.Portal>
        <Toast.Viewport className={styles.viewport} aria-label="Messages">
          <ToastList />
        </Toast.Viewport>
      </Toast.Portal>
    </Toast.Provider>
  );
}

function ToastList() {
  const { toasts, close } = Toast.useToastManager<ToastData>();
  return toasts.map((item) => (
    <Toast.Root key={item.id} toast={item} className={styles.toast}>
      <Toast.Content className={styles.content}>
        <div className={styles.text}>
          <Toast.Title className={styles.title} render={<p />} />
          <Toast.Description className={styles.description} />
        </div>
        {item.data?.action ? (
          <Button
            variant="quiet"
            onClick={() => {
              item.data?.action?.run();
              close(item.id);
            }}
          >
            {item.data.action.label}
          </Button>
        ) : null}
        <Toast.Close render={<IconButton label="Dismiss" icon={<X aria-hidden />} />} />
      </Toast.Content>
    </Toast.Root>
  ));
}
