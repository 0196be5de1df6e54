import { Copy } from "lucide-react";
import { IconButton } from "../../design/components/Button";
import { toast } from "../../design/components/Toasts";
import styles from "./EventLine.module.css";

/** Enough to tell two files apart at a glance. */
const SHOWN = 12;

/** The hash by which an exported file is known, in short, and the whole of it for the clipboard. */
export function FileHash({ sha256 }: { sha256: string }) {
  const short = sha256.slice(0, SHOWN);
  return (
    <p className={styles.hash}>
      SHA-256{" "}
      <code title={sha256}>
        {short}
        <span aria-hidden>…</span>
      </code>
      <IconButton
        label={`Copy the SHA-256 ${short}`}
        title="Copy the whole SHA-256"
        icon={<Copy aria-hidden />}
        onClick={() => void copy(sha256)}
      />
    </p>
  );
}

async function copy(sha256: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(sha256);
    toast("SHA-256 copied.");
  } catch {
    toast("The SHA-256 could not be copied.", { description: sha256 });
  }
}
