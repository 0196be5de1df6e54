import type { ComponentProps, ReactNode } from "react";
import { classNames } from "../classNames";
import styles from "./Button.module.css";

interface ButtonProps extends ComponentProps<"button"> {
  /** `primary` once a view, for what most people want next; `danger` for what takes something away. */
  variant?: "primary" | "plain" | "quiet" | "danger";
  icon?: ReactNode;
}

export function Button({ variant = "plain", icon, className, children, type = "button", ...rest }: ButtonProps) {
  return (
    <button {...rest} type={type} className={classNames(styles.button, styles[variant], className)}>
      {icon}
      {children}
    </button>
  );
}

interface IconButtonProps extends Omit<ComponentProps<"button">, "children"> {
  /** What it does: its accessible name and its tooltip. */
  label: string;
  /** The shortcut to show in the tooltip, in the platform's notation. */
  shortcut?: string | undefined;
  icon: ReactNode;
}

export function IconButton({ label, shortcut, icon, className, type = "button", ...rest }: IconButtonProps) {
  return (
    <button
      title={shortcut ? `${label} (${shortcut})` : label}
      aria-label={label}
      {...rest}
      type={type}
      className={classNames(styles.button, styles.iconOnly, className)}
    >
      {icon}
    </button>
  );
}
