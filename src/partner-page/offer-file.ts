import { withNoBreakSpaces } from "../agreement/wording/no-break-spaces";
import { element } from "./elements";

/** A file in three ways: a download, else a copy, else a text to select. */
export function offerFile(room: HTMLElement, name: string, text: string): void {
  const link = element("a", { href: URL.createObjectURL(new Blob([text], { type: "application/json" })), download: name });
  link.click();
  URL.revokeObjectURL(link.href);
  const area = element("textarea", { readonly: "", rows: "6", "aria-label": name }, text);
  const copy = element("button", { type: "button" }, "Copier le texte");
  const copied = element("span", { role: "status" });
  copy.addEventListener("click", () => {
    const select = (): void => {
      area.select();
      copied.textContent = withNoBreakSpaces("Le texte est sélectionné : copiez-le (Ctrl+C ou ⌘C).");
    };
    // A page from the disk has no clipboard in some browsers.
    const clipboard = navigator.clipboard as Clipboard | undefined;
    if (clipboard) clipboard.writeText(text).then(() => (copied.textContent = "Texte copié."), select);
    else select();
  });
  room.append(
    element(
      "p",
      {},
      withNoBreakSpaces(
        `« ${name} » est dans vos téléchargements ? Renvoyez ce fichier à la personne qui vous a transmis la fiche. Sinon, copiez ce texte dans votre message :`,
      ),
    ),
    copy,
    copied,
    area,
  );
}
