/** The pane's composition root: the document of this Word, the models, the language, the theme, the screen. */

import { FluentProvider, type Theme } from "@fluentui/react-components";
import { createRoot } from "react-dom/client";
import { loadModels } from "../served/load-models";
import { WordDocument } from "../word/word-document";
import { App } from "./App";
import { paneLanguage } from "./language";
import { fetchFirstPanel, loadWording } from "./load-later";
import { isDark, paneTheme } from "./pane-theme";
import { AgreementSession } from "./session/agreement-session";
import { PaneProvider } from "./PaneProvider";
import { watchForFailure } from "./start-failure";

const element = document.getElementById("pane");
if (!element) throw new Error("the page is not the pane's");
watchForFailure(element);

const [{ host }, models] = await Promise.all([Office.onReady(), loadModels()]);
const language = paneLanguage(Office.context.displayLanguage, navigator.language);
document.documentElement.lang = language;
const { words: wordingOf } = await loadWording[language]();
const { outsideWord, wordTooOld } = wordingOf(models[0]);

if (host !== Office.HostType.Word) element.textContent = outsideWord;
else if (!Office.context.requirements.isSetSupported("WordApi", "1.3")) element.textContent = wordTooOld;
else await openPane(element);

async function openPane(container: HTMLElement): Promise<void> {
  const session = new AgreementSession(new WordDocument({ Office, Word, DOMParser, XMLSerializer, document }), models);
  const root = createRoot(container);
  const darkSystem = matchMedia("(prefers-color-scheme: dark)");

  const draw = (theme: Theme): void => {
    root.render(
      <FluentProvider theme={theme}>
        <PaneProvider session={session} wordingOf={wordingOf}>
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
  await session.open();
  window.addEventListener("focus", () => {
    void followTheme();
    void session.refresh();
  });
}
