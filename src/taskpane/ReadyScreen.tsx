import type { ReactElement } from "react";
import { PaneTabs } from "./PaneTabs";
import { panelNamed } from "./panels";
import { usePane, usePaneState } from "./use-pane";

/** The agreement, prepared: the part of the pane that is open. One that is finalised is reopened before it is changed. */
export default function ReadyScreen(): ReactElement {
  const { wording } = usePane();
  const isFinalised = usePaneState((state) => state.finalised !== undefined);
  const chosen = usePaneState((state) => state.panel);
  const Panel = panelNamed(isFinalised ? "verify" : chosen).Panel[wording.locale];
  return (
    <>
      {!isFinalised && <PaneTabs />}
      <Panel />
    </>
  );
}
