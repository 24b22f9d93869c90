import { type ReactElement, type ReactNode, useMemo, useSyncExternalStore } from "react";
import type { AgreementModel } from "../agreement/model/agreement-model";
import type { AgreementSession } from "./session/agreement-session";
import { PaneContext } from "./use-pane";
import type { PaneWording } from "./wording/pane-wording";

interface PaneProviderProps {
  readonly session: AgreementSession;
  /** The words of the pane's language for an agreement of this model. */
  readonly wordingOf: (model: AgreementModel) => PaneWording;
  readonly children: ReactNode;
}

/** Gives every part of the pane the session, and the words of the model that the document is of. */
export function PaneProvider({ session, wordingOf, children }: PaneProviderProps): ReactElement {
  const model = useSyncExternalStore(session.store.subscribe, () => session.store.get().model);
  const wording = useMemo(() => wordingOf(model), [wordingOf, model]);
  const pane = useMemo(() => ({ session, wording }), [session, wording]);
  return <PaneContext.Provider value={pane}>{children}</PaneContext.Provider>;
}
