import { QueryClientProvider } from "@tanstack/react-query";
import { StrictMode } from "react";
import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import { queryClient } from "./data/queries";
import "./design/fonts.css";
import "./design/tokens.css";
import "./design/base.css";
import "./design/forcedColors.css";
import { Toasts } from "./design/components/Toasts";
import { applyZoom } from "./page/shape/pageView";
import { applyPaneWidths } from "./workspace/panes/paneState";
import { applyTheme } from "./workspace/theme";
import { WindowErrors } from "./workspace/WindowErrors";
import { Workspace } from "./workspace/Workspace";

applyTheme();
applyZoom();
applyPaneWidths();

const root = document.getElementById("root");
if (!root) throw new Error("index.html has no #root");
// Before the page counts as loaded: its keys work from then on.
flushSync(() =>
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={queryClient}>
        <WindowErrors>
          <Workspace />
        </WindowErrors>
        <Toasts />
      </QueryClientProvider>
    </StrictMode>,
  ),
);
