import { createContext, useContext } from "react";
import type { ClauseSession } from "../session/clause-session";
import type { ClausesWording } from "./clauses-wording";

interface Clauses {
  readonly choices: ClauseSession;
  readonly words: ClausesWording;
}

/** What every part of the panel shares. */
export const ClausesContext = createContext<Clauses | undefined>(undefined);

export function useClauses(): Clauses {
  const shared = useContext(ClausesContext);
  if (!shared) throw new Error("outside the panel");
  return shared;
}
