import { useSyncExternalStore } from "react";
import type { AgreementSession } from "./session/agreement-session";
import type { PaneState } from "./session/pane-state";
import { sharedContext } from "./shared-context";
import type { PaneWording } from "./wording/pane-wording";

interface Pane {
  readonly session: AgreementSession;
  readonly wording: PaneWording;
}

/** What every part of the pane shares. */
export const [PaneContext, usePane] = sharedContext<Pane>();

/** A part of the state; the component is drawn again when that part changes. */
export function usePaneState<Part>(select: (state: PaneState) => Part): Part {
  const { store } = usePane().session;
  return useSyncExternalStore(store.subscribe, () => select(store.get()));
}
