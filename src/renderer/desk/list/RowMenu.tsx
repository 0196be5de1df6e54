import { Ellipsis } from "lucide-react";
import { useState } from "react";
import { IconButton } from "../../design/components/Button";
import { Menu, type MenuAction } from "../../design/components/Menu";

interface RowMenuProps {
  /** Of what the row stands for. */
  name: string;
  tabIndex: 0 | -1;
  /** Somebody is at the row: until then its button alone is there. In a list of thousands the menus cost most of each row. */
  near: boolean;
  actions: () => readonly MenuAction[];
}

/** What can be done with a row. */
export function RowMenu({ name, tabIndex, near, actions }: RowMenuProps) {
  const [open, setOpen] = useState(false);
  const button = { label: `Actions for ${name}`, title: "Actions", tabIndex, icon: <Ellipsis aria-hidden /> };
  if (!near && !open) {
    // Assistive technology presses it without ever having been near. A pointer that comes and presses at once has the button
    // change under it before it lets go, which makes no click.
    const press = () => setOpen(true);
    return <IconButton {...button} aria-haspopup="menu" onMouseDown={press} onClick={press} />;
  }
  return <Menu trigger={<IconButton {...button} />} actions={actions()} open={open} onOpenChange={setOpen} />;
}
