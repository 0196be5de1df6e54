import type { Editor } from "@tiptap/core";
import { Table } from "lucide-react";
import { IconButton } from "../../design/components/Button";
import { Menu } from "../../design/components/Menu";

/** What can be done to the table that the caret is in. */
export function TableMenu({ editor }: { editor: Editor }) {
  const run = () => editor.chain().focus();
  return (
    <Menu
      trigger={<IconButton label="Table" icon={<Table aria-hidden />} aria-pressed />}
      actions={[
        { label: "Add row above", run: () => run().addRowBefore().run() },
        { label: "Add row below", run: () => run().addRowAfter().run() },
        { label: "Add column before", run: () => run().addColumnBefore().run() },
        { label: "Add column after", run: () => run().addColumnAfter().run() },
        { label: "Merge or split cells", run: () => run().mergeOrSplit().run() },
        { label: "Header row on or off", run: () => run().toggleHeaderRow().run() },
        { label: "Delete row", danger: true, run: () => run().deleteRow().run() },
        { label: "Delete column", danger: true, run: () => run().deleteColumn().run() },
        { label: "Delete table", danger: true, run: () => run().deleteTable().run() },
      ]}
    />
  );
}
