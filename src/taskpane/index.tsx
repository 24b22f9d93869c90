/** The pane's composition root: the document of this Word, the models, the language, the theme, the screen. */

import { FluentProvider, type Theme } from "@fluentui/react-components";
import { createRoot } from "react-dom/client";
import { isoDay } from "../agreement/french/calendar";
import type { RecordedWindow } from "../contract/record-messages";
import { loadModels } from "../served/load-models";
import type { Limits } from "../word/waiting";
import { hearNoBlankSlot } from "../word/ribbon-news";
import { WordDocument } from "../word/word-document";
import { App } from "./App";
import { paneLanguage } from "./language";
import { fetchFirstPanel, loadContract, loadWording } from "./load-later";
import { isDark, paneTheme } from "./pane-theme";
import { AgreementSession } from "./session/agreement-session";
import { PaneProvider } from "./PaneProvider";
import { watchForFailure } from "./start-failure";
import { today } from "./today";
import type { Diagnose } from "./use-pane";

/** How long Word may leave a message of each kind unanswered, in milliseconds: long documents take their time. */
const LIMITS: Limits = { body: 90_000, memory: 20_000, file: 180_000 };

const element = document.getElementById("pane");
if (!element) throw new Error("the page is not the pane's");
const isComing = watchForFailure(element);

const [{ host }, models] = await Promise.all([Office.onReady(), loadModels()]);
const language = paneLanguage(Office.context.displayLanguage, navigator.language);
document.documentElement.lang = language;
const { words: wordingOf } = await loadWording[language]();
const { outsideWord, wordTooOld } = wordingOf(models[0]);

isComing();
if (host !== Office.HostType.Word) element.textContent = outsideWord;
else if (!Office.context.requirements.isSetSupported("WordApi", "1.3")) element.textContent = wordTooOld;
else await openPane(element);

async function openPane(container: HTMLElement): Promise<void> {
  const agreement = new WordDocument({ Office, Word, DOMParser, XMLSerializer, document }, LIMITS, () => isoDay(today()));
  const session = new AgreementSession(agreement, models);
  const root = createRoot(container);
  const darkSystem = matchMedia("(prefers-color-scheme: dark)");

  const diagnose: Diagnose = async (request) => {
    const { runContract } = await loadContract();
    return runContract({ Office, Word, OSF: (globalThis as RecordedWindow).OSF }, request);
  };
  const draw = (theme: Theme): void => {
    root.render(
      <FluentProvider theme={theme}>
        <PaneProvider session={session} diagnose={diagnose} wordingOf={wordingOf}>
          <App />
        </PaneProvider>
      </FluentProvider>,
    );
  };
  // Word says nothing when its theme changes (the event is Outlook's): it is asked again each time the pane is looked at.
  const followTheme = async (): Promise<void> => {
    const theme = Office.context.officeTheme as Office.OfficeTheme | undefined;
    draw(await paneTheme(isDark(theme, darkSystem.matches)));
  };

  await followTheme();
  darkSystem.addEventListener("change", () => void followTheme());
  void fetchFirstPanel(language);
  session.keepDrafts();
  keepWhenLeft(session);
  hearNoBlankSlot({ Office }, () => session.sayNoBlankSlot());
  await session.open();
  window.addEventListener("focus", () => {
    void followTheme();
    void session.refresh();
  });
}

/**
 * What is being typed is kept in the document while it still can be. Word on Windows tells a pane nothing when it is closed
 * (office-js #3167), but the focus leaves it before, for the button that closes it.
 */
function keepWhenLeft(session: AgreementSession): void {
  const keep = (isLeft: boolean): void => session.keepDraftsNow({ isLeft });
  // The focus goes to the document and back all the time.
  window.addEventListener("blur", () => keep(false));
  window.addEventListener("pagehide", () => keep(true));
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "hidden") keep(true);
  });
}
