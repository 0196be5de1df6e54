import { Toolbar as Base } from "@base-ui/react/toolbar";
import { type ComponentProps, cloneElement, type ReactElement, type ReactNode } from "react";

interface ToolbarProps {
  label: string;
  className?: string | undefined;
  children: ReactNode;
}

/**
 * Controls that belong together: one stop for Tab, walked round with the arrow keys.
 * https://www.w3.org/WAI/ARIA/apg/patterns/toolbar/
 */
export function Toolbar({ label, className, children }: ToolbarProps) {
  return (
    <Base.Root aria-label={label} className={className}>
      {children}
    </Base.Root>
  );
}

interface ToolbarItemProps extends Omit<ComponentProps<typeof Base.Button>, "children"> {
  children: ReactElement<{ onClick?: unknown }>;
}

/**
 * A button among the others of a toolbar. Disabled, it does nothing and still takes the focus, so that walking by never loses
 * it. As the trigger of a menu it is given that menu's properties, which come to the button.
 */
export function ToolbarItem({ disabled = false, children, ...rest }: ToolbarItemProps) {
  // What stands on the element itself would be called all the same.
  const render = disabled ? cloneElement(children, { onClick: undefined }) : children;
  return <Base.Button {...rest} disabled={disabled} render={render} />;
}
