import type { KeepFileWording } from "../keep-file-wording";

export const keepFile: KeepFileWording = {
  fileOffered: (name) => `« ${name} » est dans vos téléchargements ? Sinon, copiez ce texte et enregistrez-le sous ce nom :`,
  copyFile: "Copier le texte",
  fileCopied: "Texte copié : enregistrez-le dans un fichier.",
  fileSelected: "Le texte est sélectionné : copiez-le (Ctrl+C ou ⌘C).",
};
