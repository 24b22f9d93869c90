import type { AgreementModel } from "../../../agreement/model/agreement-model";
import type { ClausesWording } from "../clauses-wording";
import { keepFile } from "./keep-file";

export const words = ({ words: { agreement, item, items, itemStyle } }: AgreementModel): ClausesWording => ({
  title: items.en,
  explained:
    "Tick those that apply: they are written in the document at once, with their bullet and punctuation. Alt + up or down arrow moves them.",
  search: `Search the ${item.en.plural}`,
  noneFound: `No ${item.en.noun} matches.`,
  moveUp: (title) => `Move “${title}” up`,
  moveDown: (title) => `Move “${title}” down`,
  own: "written by you",
  edited: "Changed in the document",
  editedShort: "changed",
  proposalShort: "proposal",
  details: (title) => `Details of “${title}”`,
  goTo: (title) => `Go to “${title}” in the document`,
  removed: "removed: ",
  added: "added: ",
  restore: "Put the template's text back",
  askUntick: "This text was written or changed in the document. Remove it all the same?",
  untick: "Remove",
  keep: "Keep",
  write: `Write ${item.en.article} ${item.en.noun}`,
  rewrite: "Change the text",
  rewriteNamed: (title) => `Change the text of “${title}”`,
  save: "Save",
  waiting: (bullets) =>
    bullets < 2
      ? "A bullet waits for its text: write it below, or remove it."
      : `${bullets} bullets wait for their text: write it below, or remove them.`,
  removeWaiting: (bullets) => (bullets < 2 ? "Remove this bullet" : "Remove these bullets"),
  writeHelp: `${itemStyle.en}; the capital and the punctuation are added.`,
  add: "Add",
  listMissing: "This list was not found in the document: its heading may have been changed.",
  listEmpty: `No ${item.en.noun} is chosen: this list would be empty in the ${agreement.en.noun}.`,
  library: "My library",
  libraryHelp: "It is gone when the pane is closed: export it to a file to find it again, or to share it.",
  keepShort: "Keep in my library",
  inMyLibrary: "Kept in my library, below.",
  keepInLibrary: (title) => `Keep in my library: ${title}`,
  removeFromLibrary: (title) => `Remove “${title}” from my library`,
  exportLibrary: "Export…",
  importLibrary: "Import…",
  inLibrary: (count) => `${count} ${count === 1 ? item.en.noun : item.en.plural} kept.`,
  ...keepFile,
});
