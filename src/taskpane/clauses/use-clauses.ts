import type { ClauseSession } from "../session/clause-session";
import { sharedContext } from "../shared-context";
import type { ClausesWording } from "../wording/clauses-wording";

interface Clauses {
  readonly choices: ClauseSession;
  readonly words: ClausesWording;
}

/** What every part of the panel shares. */
export const [ClausesContext, useClauses] = sharedContext<Clauses>();
