import { type ReactElement, type ReactNode, useMemo, useSyncExternalStore } from "react";
import type { AgreementModel } from "../agreement/model/agreement-model";
import type { AgreementSession } from "./session/agreement-session";
import { stillWhilePressed } from "./still-store";
import { type Diagnose, PaneContext } from "./use-pane";
import type { PaneWording } from "./wording/pane-wording";

interface PaneProviderProps {
  readonly session: AgreementSession;
  readonly diagnose: Diagnose;
  /** The words of the pane's language for an agreement of this model. */
  readonly wordingOf: (model: AgreementModel) => PaneWording;
  readonly children: ReactNode;
}

/** Gives every part of the pane the session, and the words of the model that the document is of. */
export function PaneProvider({ session, diagnose, wordingOf, children }: PaneProviderProps): ReactElement {
  const shown = useMemo(() => stillWhilePressed(session.store, window), [session]);
  const model = useSyncExternalStore(shown.subscribe, () => shown.get().model);
  const wording = useMemo(() => wordingOf(model), [wordingOf, model]);
  const pane = useMemo(() => ({ session, shown, wording, diagnose }), [session, shown, wording, diagnose]);
  return <PaneContext.Provider value={pane}>{children}</PaneContext.Provider>;
}
