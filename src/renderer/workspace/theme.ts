import { createStore } from "./store";

export type Theme = "system" | "light" | "dark";

const KEY = "stet-theme";
const dark = window.matchMedia("(prefers-color-scheme: dark)");

/** What the user chose; `system` follows the platform. */
export const theme = createStore<Theme>(storedTheme());

/** Whether the window is dark now. */
export const isDark = createStore(resolvesToDark());

/** Dresses the window in the theme now, and whenever the user or the platform changes it. */
export function applyTheme(): void {
  const dress = () => {
    isDark.set(resolvesToDark());
    document.documentElement.dataset["theme"] = isDark.get() ? "dark" : "light";
  };
  dress();
  dark.addEventListener("change", dress);
  theme.subscribe(() => {
    localStorage.setItem(KEY, theme.get());
    dress();
  });
}

export function toggleTheme(): void {
  theme.set(isDark.get() ? "light" : "dark");
}

function resolvesToDark(): boolean {
  return theme.get() === "dark" || (theme.get() === "system" && dark.matches);
}

function storedTheme(): Theme {
  const stored = localStorage.getItem(KEY);
  return stored === "light" || stored === "dark" ? stored : "system";
}
