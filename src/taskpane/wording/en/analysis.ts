import { sayModelFileProblem } from "../../../agreement/wording/model-file";
import type { AnalysisWording } from "../analysis-wording";
import { keepFile } from "./keep-file";

function counted(count: number, one: string): string {
  return `${count} ${one}${count === 1 ? "" : "s"}`;
}

const english: AnalysisWording = {
  ...keepFile,
  analyse: "Analyse this document",
  load: "Load a model…",
  lookAgain: "Look at the fields again",
  loaded: (loaded, file) => {
    if (loaded.state === "wrong") return `${file}: ${sayModelFileProblem(loaded.problem, "en")} Nothing is changed.`;
    const name = `“${loaded.name.en}”`;
    if (loaded.state === "taken")
      return `${file} says it is a model of Trame’s (${name}), which is here already. Nothing is changed.`;
    if (loaded.state === "not-followed")
      return `This document does not follow the model ${name}: open the one it was made of, or analyse this one.`;
    return loaded.state === "kept"
      ? `This document follows the model ${name}, and keeps it from now on.`
      : `This document follows the model ${name}, but cannot keep it: hold on to its file.`;
  },
  title: "Fields of this document",
  explained: "This is what seems to be filled in. Put it right, then use these fields: nothing is written until then.",
  nothingFound:
    "Nothing to fill in was found: no brackets, no dots, no “xxx”. Mark the places in Word, as in [NAME], then analyse again.",
  counts: (fields, places, ignored) =>
    [
      `${counted(fields, "field")}, ${counted(places, "place")}`,
      ...(ignored > 0 ? [`${counted(ignored, "field")} set aside`] : []),
    ].join("; "),
  documentName: "Name of the document",
  stale: "The document was changed in Word since this analysis. What you changed here will be kept.",
  analyseAgain: "Analyse again",
  fields: "Fields found",
  places: (count) => counted(count, "place"),
  ignored: "set aside",
  label: "Name of the field",
  labelBlank: "A field needs a name.",
  labelTaken: "Another field has this name: make them one, or change it.",
  kind: "What is written there",
  kinds: {
    line: "Text",
    text: "Long text",
    phrase: "Phrase",
    name: "Name of an organisation",
    person: "Person",
    role: "Position",
    place: "Place",
    date: "Date",
    duration: "Duration",
    year: "Year",
    number: "Number",
    count: "Number in letters",
    siret: "SIRET",
    rna: "RNA",
    ape: "APE code",
    list: "List",
    choice: "Choice",
    variants: "Choice of words",
  },
  placesOf: (label) => `Places of “${label}”`,
  goTo: "Go to",
  goToPlace: (nth) => `Go to place ${nth}`,
  split: "Split off",
  splitPlace: (nth) => `Split off place ${nth}`,
  mergeWith: "The same field as",
  merge: "Make one",
  ignore: "Set this field aside",
  takeIn: "Take this field in again",
  done: {
    split: (label) => `The place was split off: it is the field “${label}”.`,
    merged: (into, from) => `“${from}” is now part of “${into}”.`,
    ignored: (label) => `“${label}” is set aside: the text stays as it is.`,
    takenIn: (label) => `“${label}” is among the fields again.`,
    undone: "The last change was undone.",
  },
  notShown: "This place is no longer in the document: analyse it again.",
  back: "Back",
  undo: "Undo",
  use: "Use these fields",
  used: (used, fields) => {
    if (used === "stale") return "The document was changed in Word: analyse it again. Nothing is changed.";
    if (used === "not-followed") return "Trame does not find these fields in the document again. Nothing is changed.";
    return used === "kept"
      ? `${counted(fields, "field")} to fill in. The document keeps this model.`
      : "The document could not keep this model: save it in a file before you close the pane.";
  },
  save: "Save as a model",
  saveExplained: "A file to fill in other copies of this document. It holds its whole text.",
};

export const words = (): AnalysisWording => english;
