import { type ReactElement, Suspense } from "react";
import { panelNamed, partnerPanel, renewPanel } from "./panels";
import { PARTNER } from "./partner-name";
import { PartBoundary } from "./PartBoundary";
import { RENEW } from "./renew-name";
import { usePaneState } from "./use-pane";

/** Reached from the form, and no step of the road. */
const BESIDE = new Map([
  [RENEW, { name: RENEW, ...renewPanel }],
  [PARTNER, { name: PARTNER, ...partnerPanel }],
]);

/** The agreement, prepared: the part of the pane that is open. One that is finalised is reopened before it is changed. */
export default function ReadyScreen(): ReactElement {
  const isFinalised = usePaneState((state) => state.finalised !== undefined);
  const chosen = usePaneState((state) => state.panel);
  const beside = isFinalised ? undefined : BESIDE.get(chosen);
  const { name, Panel } = beside ?? panelNamed(isFinalised ? "verify" : chosen);
  return (
    <PartBoundary key={name}>
      <Suspense fallback={<main />}>
        <Panel />
      </Suspense>
    </PartBoundary>
  );
}
