/**
 * A pane that could not start, or whose screen broke down, says so instead of staying white. In both languages, and loaded with
 * the pane's first code: it is the dictionaries, perhaps, that could not be loaded.
 */

import { startFailure as english } from "./wording/en/start-failure";
import { startFailure as french } from "./wording/fr/start-failure";

/** Shows the sentences where the pane would be, once an error nobody caught has left it empty, or as the page came. */
export function watchForFailure(element: HTMLElement): void {
  const show = (): void => {
    // React takes a broken screen away after it has told the window.
    setTimeout(() => {
      if (element.querySelector(":scope > :not([data-opening])")) return;
      element.setAttribute("role", "alert");
      element.replaceChildren(
        ...[french, english].map((sentence) => {
          const paragraph = document.createElement("p");
          paragraph.textContent = sentence;
          return paragraph;
        }),
      );
    });
  };
  window.addEventListener("error", show);
  window.addEventListener("unhandledrejection", show);
}
