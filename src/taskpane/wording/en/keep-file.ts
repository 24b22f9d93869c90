import type { KeepFileWording } from "../keep-file-wording";

export const keepFile: KeepFileWording = {
  fileOffered: (name) => `Is “${name}” among your downloads? If not, copy this text and save it under that name:`,
  copyFile: "Copy the text",
  fileCopied: "Text copied: save it in a file.",
  fileSelected: "The text is selected: copy it (Ctrl+C or ⌘C).",
};
