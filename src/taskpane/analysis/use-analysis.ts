import { useSyncExternalStore } from "react";
import { AnalysisSession, type AnalysisState } from "../session/analysis-session";
import { sharedContext } from "../shared-context";
import { type ShownStore, stillWhilePressed } from "../still-store";
import { usePane } from "../use-pane";
import type { AnalysisWording } from "../wording/analysis-wording";

interface Analysis {
  readonly analysis: AnalysisSession;
  readonly words: AnalysisWording;
}

/** What every part of the panel shares. */
export const [AnalysisContext, useAnalysis] = sharedContext<Analysis>();

/** The one of this document, whatever is known of it. */
export function useAnalysisSession(): AnalysisSession {
  const { session } = usePane();
  return session.workOf(AnalysisSession, () => new AnalysisSession(session), null);
}

const stills = new WeakMap<AnalysisSession, ShownStore<AnalysisState>>();

/** Its state as it is drawn: leaving the name of a field changes it, and no button moves under the press that leaves it. */
export function useAnalysisState(analysis: AnalysisSession): AnalysisState {
  const still = stills.get(analysis) ?? stillWhilePressed(analysis.store, window);
  stills.set(analysis, still);
  return useSyncExternalStore(still.subscribe, still.get);
}
