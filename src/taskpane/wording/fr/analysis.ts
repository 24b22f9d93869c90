import { withNoBreakSpaces } from "../../../agreement/wording/no-break-spaces";
import { sayModelFileProblem } from "../../../agreement/wording/model-file";
import type { AnalysisWording } from "../analysis-wording";
import { keepFile } from "./keep-file";

function counted(count: number, one: string, several = `${one}s`): string {
  return `${count} ${count < 2 ? one : several}`;
}

const KEEP_FILE = "Le document n’a pas pu garder ce modèle : enregistrez-le dans un fichier avant de fermer le volet.";

const french: AnalysisWording = {
  ...keepFile,
  analyse: "Analyser ce document",
  load: "Charger un modèle…",
  lookAgain: "Revoir les champs",
  loaded: (loaded, file) => {
    if (loaded.state === "wrong") return `${file} : ${sayModelFileProblem(loaded.problem, "fr")} Rien n’est changé.`;
    const name = `« ${loaded.name.fr} »`;
    if (loaded.state === "taken")
      return `${file} se donne pour un modèle de Trame (${name}), qui est déjà là. Rien n’est changé.`;
    if (loaded.state === "not-followed")
      return `Ce document ne suit pas le modèle ${name} : ouvrez celui dont le modèle est tiré, ou analysez celui-ci.`;
    return loaded.state === "kept"
      ? `Ce document suit le modèle ${name}, qu’il garde désormais.`
      : `Ce document suit le modèle ${name}, mais ne peut pas le garder : conservez-en le fichier.`;
  },
  title: "Champs de ce document",
  explained: "Voici ce qui semble à remplir. Corrigez, puis utilisez ces champs : rien n’est écrit d’ici là.",
  nothingFound:
    "Rien à remplir n’a été trouvé : ni crochets, ni pointillés, ni « xxx ». Marquez les emplacements dans Word, par exemple [NOM], puis analysez de nouveau.",
  counts: (fields, places, ignored) =>
    [
      `${counted(fields, "champ")}, ${counted(places, "emplacement")}`,
      ...(ignored > 0 ? [counted(ignored, "champ laissé de côté", "champs laissés de côté")] : []),
    ].join(" ; "),
  documentName: "Nom du document",
  stale: "Le document a changé dans Word depuis cette analyse. Ce que vous avez corrigé ici sera gardé.",
  analyseAgain: "Analyser de nouveau",
  fields: "Champs trouvés",
  places: (count) => counted(count, "emplacement"),
  ignored: "laissé de côté",
  label: "Nom du champ",
  labelBlank: "Un champ a besoin d’un nom.",
  labelTaken: "Un autre champ porte ce nom : réunissez-les, ou changez-le.",
  kind: "Ce qu’on y écrit",
  kinds: {
    line: "Texte",
    text: "Long texte",
    phrase: "Expression",
    name: "Nom d’organisation",
    person: "Personne",
    role: "Fonction",
    place: "Lieu",
    date: "Date",
    duration: "Durée",
    year: "Année",
    number: "Nombre",
    count: "Nombre en lettres",
    siret: "SIRET",
    rna: "RNA",
    ape: "Code APE",
    list: "Liste",
    choice: "Choix",
    variants: "Choix de mots",
  },
  placesOf: (label) => `Emplacements de « ${label} »`,
  goTo: "Aller",
  goToPlace: (nth) => `Aller à l’emplacement ${nth}`,
  split: "Séparer",
  splitPlace: (nth) => `Séparer l’emplacement ${nth}`,
  mergeWith: "Le même champ que",
  merge: "Réunir",
  ignore: "Laisser ce champ de côté",
  takeIn: "Reprendre ce champ",
  done: {
    split: (label) => `Emplacement séparé : c’est le champ « ${label} ».`,
    merged: (into, from) => `« ${from} » est réuni à « ${into} ».`,
    ignored: (label) => `« ${label} » est laissé de côté : le texte restera tel quel.`,
    takenIn: (label) => `« ${label} » est repris parmi les champs.`,
    undone: "Dernière correction annulée.",
  },
  notShown: "Cet emplacement n’est plus dans le document : analysez-le de nouveau.",
  back: "Retour",
  undo: "Annuler",
  use: "Utiliser ces champs",
  used: (used, fields) => {
    if (used === "stale") return "Le document a changé dans Word : analysez-le de nouveau. Rien n’est changé.";
    if (used === "not-followed") return "Trame ne retrouve pas ces champs dans le document. Rien n’est changé.";
    return used === "kept" ? `${counted(fields, "champ")} à remplir. Le document garde ce modèle.` : KEEP_FILE;
  },
  save: "Enregistrer comme modèle",
  saveExplained: "Un fichier pour remplir d’autres exemplaires de ce document. Il contient son texte entier.",
};

export const words = (): AnalysisWording => withNoBreakSpaces(french);
