import { type ReactElement, Suspense } from "react";
import { panelNamed } from "./panels";
import { PartBoundary } from "./PartBoundary";
import { usePane, usePaneState } from "./use-pane";

/** The agreement, prepared: the part of the pane that is open. One that is finalised is reopened before it is changed. */
export default function ReadyScreen(): ReactElement {
  const { wording } = usePane();
  const isFinalised = usePaneState((state) => state.finalised !== undefined);
  const chosen = usePaneState((state) => state.panel);
  const { name, Panel: panelIn } = panelNamed(isFinalised ? "verify" : chosen);
  const Panel = panelIn[wording.locale];
  return (
    <PartBoundary key={name}>
      <Suspense fallback={<main />}>
        <Panel />
      </Suspense>
    </PartBoundary>
  );
}
