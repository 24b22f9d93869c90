import { Component, type ReactNode } from "react";
import { forgetFailures } from "./loaded-later";
import { PartFailure } from "./PartFailure";

interface PartBoundaryProps {
  /** Whether it is of a part of a screen, which says on one line that it is not there. */
  readonly isLine?: boolean;
  readonly children: ReactNode;
}

/**
 * A part of the pane that cannot be shown, or did not come, says so and is tried again: the rest, and what was typed, stays. To be
 * given a key that is another for another part, which has had no failure.
 */
export class PartBoundary extends Component<PartBoundaryProps, { readonly hasFailed: boolean }> {
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
    return <PartFailure isScreen={this.props.isLine !== true} onTryAgain={tryAgain} />;
  }
}
