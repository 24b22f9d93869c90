import { Component, type ReactNode } from "react";
import { forgetFailures } from "./loaded-later";
import { PartFailure } from "./PartFailure";

/**
 * A part of the pane that cannot be shown, or did not come, says so and is tried again: the rest, and what was typed, stays. To be
 * given a key that is another for another part, which has had no failure.
 */
export class PartBoundary extends Component<{ readonly children: ReactNode }, { readonly hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError(): { readonly hasFailed: boolean } {
    return { hasFailed: true };
  }

  override render(): ReactNode {
    if (!this.state.hasFailed) return this.props.children;
    const tryAgain = (): void => {
      forgetFailures();
      this.setState({ hasFailed: false });
    };
    return <PartFailure onTryAgain={tryAgain} />;
  }
}
