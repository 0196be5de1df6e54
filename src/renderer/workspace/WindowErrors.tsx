import { Component, type ReactNode } from "react";
import { flushAll } from "../article/sessions";
import { Button } from "../design/components/Button";
import { EmptyState } from "../design/components/EmptyState";

/** Catches a failure of the screen itself: saves what is on it, and offers to start the window anew. */
export class WindowErrors extends Component<{ children: ReactNode }, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override componentDidCatch(): void {
    // What cannot be saved now is told by the save state after reloading.
    flushAll().catch(() => {});
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    return (
      <EmptyState
        title="Something in this window broke"
        action={
          <Button variant="primary" onClick={() => window.location.reload()}>
            Reload the window
          </Button>
        }
      >
        What you wrote has been saved. Reloading brings you back to it.
      </EmptyState>
    );
  }
}
