import type { ReactElement } from "react";
import type { AnswersFileProblem } from "../../agreement/reading/answers-file-problem";
import { useRenewal } from "./use-renewal";
import { ToldPart } from "./ToldPart";

/** The entries of a file of answers that cannot be used, each by its name. */
export function RefusedPart({ refused }: { readonly refused: readonly AnswersFileProblem[] }): ReactElement | null {
  const { words } = useRenewal();
  return <ToldPart title={words.refused(refused.length)} said={refused.map(words.refusedEntry)} />;
}
