import { type ComponentType, lazy } from "react";
import type { VerifyWording } from "./wording/verify-wording";

async function panelIn(loadWords: () => Promise<VerifyWording>): Promise<{ default: ComponentType }> {
  const [{ VerifyPanel }, words] = await Promise.all([import("./VerifyPanel"), loadWords()]);
  return { default: () => <VerifyPanel words={words} /> };
}

/** The panel in each language; it and its words are loaded when it is opened. */
export const lazyPanels = {
  fr: lazy(() => panelIn(async () => (await import("./wording/french-verify")).frenchVerify)),
  en: lazy(() => panelIn(async () => (await import("./wording/english-verify")).englishVerify)),
};
