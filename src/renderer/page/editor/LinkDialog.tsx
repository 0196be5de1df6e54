import type { Editor } from "@tiptap/core";
import { type FormEvent, useId, useRef, useState } from "react";
import { isSafeHref } from "#core/article/document/safeHref";
import { Button } from "../../design/components/Button";
import { Dialog } from "../../design/components/Dialog";
import { TextField } from "../../design/components/Field";

/** Asks where the selected words lead. An address without a scheme is taken for a web address. */
export function LinkDialog({ editor, onClose }: { editor: Editor; onClose: () => void }) {
  const present = String(editor.getAttributes("link")["href"] ?? "");
  const [address, setAddress] = useState(present);
  const [error, setError] = useState<string | null>(null);
  const form = useId();
  const field = useRef<HTMLInputElement>(null);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const href = withScheme(address.trim());
    if (!isSafeHref(href)) {
      setError("Stet links to web, mail and telephone addresses, and to headings with #.");
      return;
    }
    const { empty } = editor.state.selection;
    const chain = editor.chain().extendMarkRange("link");
    if (empty && !present)
      chain.insertContent({ type: "text", text: address.trim(), marks: [{ type: "link", attrs: { href } }] }).run();
    else chain.setLink({ href }).run();
    onClose();
  };
  const remove = () => {
    editor.chain().extendMarkRange("link").unsetLink().run();
    onClose();
  };
  return (
    <Dialog
      open
      onOpenChange={(open) => open || onClose()}
      title="Link"
      initialFocus={field}
      finalFocus={() => {
        editor.view.focus();
        return false;
      }}
      footer={
        <>
          {present ? <Button onClick={remove}>Remove link</Button> : null}
          <Button variant="primary" type="submit" form={form}>
            {present ? "Change link" : "Set link"}
          </Button>
        </>
      }
    >
      <form id={form} onSubmit={submit}>
        <TextField
          ref={field}
          label="Address"
          dir="ltr"
          inputMode="url"
          placeholder="https://"
          value={address}
          error={error}
          onChange={(event) => setAddress(event.target.value)}
        />
      </form>
    </Dialog>
  );
}

function withScheme(address: string): string {
  if (/^[a-z][a-z0-9+.-]*:/iu.test(address) || address.startsWith("#")) return address;
  return address.includes("@") && !address.includes("/") ? `mailto:${address}` : `https://${address}`;
}
