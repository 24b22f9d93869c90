import { useSyncExternalStore } from "react";
import type { ContractReport, ContractRequest, NotReady } from "../contract/run-contract";
import type { AgreementSession } from "./session/agreement-session";
import type { PaneState } from "./session/pane-state";
import { sharedContext } from "./shared-context";
import type { ShownStore } from "./still-store";
import type { PaneWording } from "./wording/pane-wording";

/** Asks this Word what Trame relies on. */
export type Diagnose = (request: ContractRequest) => Promise<ContractReport | NotReady>;

interface Pane {
  readonly session: AgreementSession;
  /** Its state, as it is drawn. */
  readonly shown: ShownStore<PaneState>;
  readonly diagnose: Diagnose;
  readonly wording: PaneWording;
}

/** What every part of the pane shares. */
export const [PaneContext, usePane] = sharedContext<Pane>();

/** A part of the state; the component is drawn again when that part changes. */
export function usePaneState<Part>(select: (state: PaneState) => Part): Part {
  const { shown } = usePane();
  return useSyncExternalStore(shown.subscribe, () => select(shown.get()));
}
