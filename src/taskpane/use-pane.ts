import { createContext, useContext, useSyncExternalStore } from "react";
import type { PaneWording } from "./wording/pane-wording";
import type { AgreementSession } from "./session/agreement-session";
import type { PaneState } from "./session/pane-state";

interface Pane {
  readonly session: AgreementSession;
  readonly wording: PaneWording;
}

/** What every part of the pane shares. */
export const PaneContext = createContext<Pane | undefined>(undefined);

export function usePane(): Pane {
  const pane = useContext(PaneContext);
  if (!pane) throw new Error("outside the pane");
  return pane;
}

/** A part of the state; the component is drawn again when that part changes. */
export function usePaneState<Part>(select: (state: PaneState) => Part): Part {
  const { store } = usePane().session;
  return useSyncExternalStore(store.subscribe, () => select(store.get()));
}
