/** What the pane itself fetches once it is known to be wanted; its panels are in `panels.tsx`. */

import type { Theme } from "@fluentui/react-components";
import type { AgreementModel } from "../agreement/model/agreement-model";
import type * as Contract from "../contract/run-contract";
import { loadedLater } from "./loaded-later";
import type * as Panels from "./panels";
import type { PaneWording } from "./wording/pane-wording";

/** The words of the pane, in a language, for an agreement of a model. */
interface Words {
  readonly words: (model: AgreementModel) => PaneWording;
}

export const loadWording: Readonly<Record<PaneWording["locale"], () => Promise<Words>>> = {
  fr: () => import(/* webpackChunkName: "fr" */ "./wording/fr/pane"),
  en: () => import(/* webpackChunkName: "en" */ "./wording/en/pane"),
};

/** Fluent's themes. */
export const loadTheme: Readonly<Record<"light" | "dark", () => Promise<{ readonly theme: Theme }>>> = {
  light: () => import(/* webpackChunkName: "light" */ "./themes/light"),
  dark: () => import(/* webpackChunkName: "dark" */ "./themes/dark"),
};

/** What is asked of a Word to tell which it is. */
export function loadContract(): Promise<typeof Contract> {
  return import(/* webpackChunkName: "contract" */ "../contract/run-contract");
}

function loadPanels(): Promise<typeof Panels> {
  return import(/* webpackChunkName: "screens" */ "./panels");
}

export const AboutScreen = loadedLater(async () => ({ default: (await loadPanels()).aboutPanel.Panel }));
export const AnalysisScreen = loadedLater(async () => ({ default: (await loadPanels()).analysisPanel.Panel }));
export const FindingsNotice = loadedLater(async () => ({ default: (await loadPanels()).findingsSaid.Panel }));
export const ForeignScreen = loadedLater(async () => ({ default: (await loadPanels()).foreignPanel.Panel }));
export const StartScreen = loadedLater(() => import(/* webpackChunkName: "screens" */ "./StartScreen"));
export const PaneSteps = loadedLater(() => import(/* webpackChunkName: "screens" */ "./PaneSteps"));
export const ReadyScreen = loadedLater(() => import(/* webpackChunkName: "screens" */ "./ReadyScreen"));

/** The first screen may be one with a button: the panel that comes after is on its way by the time it is pressed. */
export async function fetchFirstPanel(language: PaneWording["locale"]): Promise<void> {
  const { panels } = await loadPanels();
  await panels[0].fetch[language]();
}
