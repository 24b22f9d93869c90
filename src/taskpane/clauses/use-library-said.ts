import { ClausesError } from "../../agreement/clauses/clauses-error";
import { sayClauseProblem } from "../../agreement/wording/wording";
import { usePane } from "../use-pane";
import { useClauses } from "./use-clauses";

/** Says how many engagements came from a library, or why none did. */
export function useLibrarySaid(): (taken: number | ClausesError) => void {
  const { session, wording } = usePane();
  const { words } = useClauses();
  return (taken) => {
    const isAlert = taken instanceof ClausesError;
    const sentence = isAlert
      ? words.libraryRefused(taken.place, sayClauseProblem(taken.problem, wording))
      : words.libraryImported(taken);
    session.announce({ code: "said", sentence, isAlert });
  };
}
