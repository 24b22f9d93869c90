import { type ComponentType, lazy, useMemo } from "react";
import type { AgreementModel } from "../../agreement/model/agreement-model";
import { usePaneState } from "../use-pane";
import type { VerifyWording } from "./wording/verify-wording";

type WordsOf = (model: AgreementModel) => VerifyWording;

async function panelIn(loadWords: () => Promise<WordsOf>): Promise<{ default: ComponentType }> {
  const [{ VerifyPanel }, wordsOf] = await Promise.all([import("./VerifyPanel"), loadWords()]);
  return {
    default: function LoadedPanel() {
      const model = usePaneState((state) => state.model);
      const words = useMemo(() => wordsOf(model), [model]);
      return <VerifyPanel words={words} />;
    },
  };
}

/** The panel in each language; it and its words are loaded when it is opened. */
export const lazyPanels = {
  fr: lazy(() => panelIn(async () => (await import("./wording/french-verify")).frenchVerify)),
  en: lazy(() => panelIn(async () => (await import("./wording/english-verify")).englishVerify)),
};
