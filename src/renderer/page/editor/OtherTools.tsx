import { Toolbar } from "@base-ui/react/toolbar";
import type { Editor } from "@tiptap/core";
import { Ellipsis } from "lucide-react";
import { screenCommand } from "#core/commands/screenCommands";
import { IconButton } from "../../design/components/Button";
import { Menu, type MenuAction } from "../../design/components/Menu";
import { showAccelerator } from "../../platform/shortcuts";
import type { FormattingTool } from "./useFormattingTools";

/** The tools that find no room in the row. */
export function OtherTools({ editor, tools }: { editor: Editor; tools: readonly FormattingTool[] }) {
  const actions = tools.map(({ label, Icon, command, pressed, startsGroup, run }, index): MenuAction => {
    const accelerator = command ? screenCommand(command).accelerator : undefined;
    return {
      label,
      icon: <Icon aria-hidden />,
      ...(accelerator ? { shortcut: showAccelerator(accelerator) } : {}),
      ...(pressed === undefined ? {} : { checked: pressed }),
      ...(startsGroup && index > 0 ? { startsGroup } : {}),
      run,
    };
  });
  return (
    <Menu
      finalFocus={() => editor.view.dom}
      trigger={<Toolbar.Button render={<IconButton label="More formatting" icon={<Ellipsis aria-hidden />} />} />}
      actions={actions}
    />
  );
}
