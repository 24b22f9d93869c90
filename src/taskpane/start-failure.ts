/**
 * A pane that could not start, or whose screen broke down, says so instead of staying white. Not in the dictionaries: it is
 * they, perhaps, that could not be loaded.
 */

const SENTENCES = [
  "Trame n’a pas pu s’afficher. Votre document n’a rien perdu : fermez ce volet, puis ouvrez-le de nouveau.",
  "Trame could not be shown. Your document has lost nothing: close this pane, then open it again.",
];

/** Shows the sentences where the pane would be, once an error nobody caught has left it empty, or as the page came. */
export function watchForFailure(element: HTMLElement): void {
  const show = (): void => {
    // React takes a broken screen away after it has told the window.
    setTimeout(() => {
      if (element.querySelector(":scope > :not([data-opening])")) return;
      element.setAttribute("role", "alert");
      element.replaceChildren(
        ...SENTENCES.map((sentence) => {
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
