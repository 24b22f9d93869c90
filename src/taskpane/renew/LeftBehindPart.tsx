import type { ReactElement } from "react";
import type { LeftBehind } from "../session/renewal-session";
import { ToldPart } from "./ToldPart";
import { useRenewal } from "./use-renewal";

/** What was changed by hand in the file, and does not come: nobody is to believe that it did. */
export function LeftBehindPart({ leftBehind: { texts, facts } }: { readonly leftBehind: LeftBehind }): ReactElement {
  const { words } = useRenewal();
  const said = [...facts.map(({ label, was, model }) => words.fact(label, was, model)), ...texts];
  return <ToldPart title={words.leftBehind(said.length)} explained={words.leftBehindExplained} said={said} />;
}
