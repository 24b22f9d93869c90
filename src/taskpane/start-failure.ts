/**
 * A pane that could not start, or whose screen broke down, says so instead of staying white. In both languages, and loaded with
 * the pane's first code: it is the dictionaries, perhaps, that could not be loaded.
 */

import { startFailure as english } from "./wording/en/start-failure";
import { startFailure as french } from "./wording/fr/start-failure";

/** Word may never say that it is ready (office-js #1824, #886). Milliseconds. */
const LATE = 20_000;

/**
 * Shows the sentences where the pane would be, and a way to try again, once an error nobody caught has left it empty or as the page
 * came, or when nothing came for long.
 *
 * @returns what is to be called once the pane has something to show; it may still come.
 */
export function watchForFailure(element: HTMLElement): () => void {
  const show = (): void => {
    if (element.querySelector(":scope > :not([data-opening])")) return;
    element.setAttribute("role", "alert");
    element.replaceChildren(...[french, english].flatMap(printed));
  };
  // React takes a broken screen away after it has told the window.
  const showThen = (): void => void setTimeout(show);
  window.addEventListener("error", showThen);
  window.addEventListener("unhandledrejection", showThen);
  const late = setTimeout(show, LATE);
  return () => {
    clearTimeout(late);
    element.removeAttribute("role");
  };
}

function printed({ lang, sentence, tryAgain }: typeof french): HTMLElement[] {
  const paragraph = document.createElement("p");
  const button = document.createElement("button");
  paragraph.textContent = sentence;
  button.textContent = tryAgain;
  for (const one of [paragraph, button]) one.lang = lang;
  button.addEventListener("click", () => location.reload());
  return [paragraph, button];
}
