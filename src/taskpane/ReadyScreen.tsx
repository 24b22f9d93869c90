import { type ReactElement, Suspense } from "react";
import { panelNamed, renewPanel } from "./panels";
import { PartBoundary } from "./PartBoundary";
import { RENEW } from "./renew-name";
import { usePane, usePaneState } from "./use-pane";

/** The agreement, prepared: the part of the pane that is open. One that is finalised is reopened before it is changed. */
export default function ReadyScreen(): ReactElement {
  const { wording } = usePane();
  const isFinalised = usePaneState((state) => state.finalised !== undefined);
  const chosen = usePaneState((state) => state.panel);
  const isRenewing = chosen === RENEW && !isFinalised;
  const { name, Panel: panelIn } = isRenewing ? { name: RENEW, ...renewPanel } : panelNamed(isFinalised ? "verify" : chosen);
  const Panel = panelIn[wording.locale];
  return (
    <PartBoundary key={name}>
      <Suspense fallback={<main />}>
        <Panel />
      </Suspense>
    </PartBoundary>
  );
}
