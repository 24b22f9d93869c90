import type { AgreementModel } from "../../../agreement/model/agreement-model";
import type { ClausesWording } from "../clauses-wording";
import { itemAt } from "../item-at";
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
  libraryHelp: "It is gone when the pane is closed: export it, or keep it on this computer.",
  keepShort: "Keep in my library",
  inMyLibrary: "Kept in my library, below.",
  keepInLibrary: (title) => `Keep in my library: ${title}`,
  removeFromLibrary: (title) => `Remove “${title}” from my library`,
  exportLibrary: "Export…",
  importLibrary: "Import…",
  inLibrary: (count) => `${count} ${count === 1 ? item.en.noun : item.en.plural} kept.`,
  libraryImported: (count) => `${count} ${count === 1 ? item.en.noun : item.en.plural} imported.`,
  libraryRefused: (place, reason) => `Library not imported${itemAt(place, item.en.noun)}: ${reason}`,
  kept: {
    open: "On this computer…",
    standing: {
      lasting: "Kept in this Word, on this computer only: without any person's name.",
      framed: "Kept on this computer, for Word opened from this site only: without any person's name.",
      blocked: "This Word lets nothing be kept: export the library instead.",
      foreign: "Something else is kept in its place, and stays: export the library instead.",
      full: "No room left on this computer: export the library instead.",
    },
    count: (count) => (count === 1 ? `1 ${item.en.noun} is there.` : `${count} ${item.en.plural} are there.`),
    keep: "Keep my library there",
    take: "Add what is there",
    remove: "Remove all from there",
    undo: "Undo",
    done: {
      kept: "Library kept on this computer.",
      removed: "Library removed from this computer; the one in this pane stays.",
      undone: "Library put back on this computer.",
    },
  },
  ...keepFile,
});
