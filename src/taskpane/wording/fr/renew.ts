import { capitalised } from "../../../agreement/french/letter-case";
import { inSentence } from "../../../agreement/french/noun";
import type { AgreementModel } from "../../../agreement/model/agreement-model";
import { withDe } from "../../../agreement/french/elision";
import type { AnswersFileProblem } from "../../../agreement/reading/answers-file-problem";
import { sayAnswersFileProblem } from "../../../agreement/wording/answers-file";
import { withNoBreakSpaces } from "../../../agreement/wording/no-break-spaces";
import { docxErrorSentences } from "../../../docx/docx-error-sentences";
import type { RenewWording } from "../renew-wording";
import { keepFile } from "./keep-file";
import { quoted } from "./quoted";

const french = (model: AgreementModel): RenewWording => {
  const { agreement, item, party } = model.words;
  const { le: theParty } = inSentence(party.fr);
  const sayEntry = (problem: AnswersFileProblem): string => capitalised(sayAnswersFileProblem(problem, model, "fr"));
  const { un, ce, e, agreeing } = inSentence(agreement.fr);
  return {
    ...keepFile,
    title: `Reprendre ${un}`,
    explained: `Choisissez le fichier ${agreeing("d’un", "d’une")} ${agreement.fr.noun} déjà rempli${e}, ${agreeing("celui", "celle")} de l’an dernier par exemple, ou un fichier de réponses (.json). Il est lu ici, sans être modifié.`,
    choose: "Choisir le fichier…",
    back: "Retour",
    trouble: (trouble, file) => {
      if (trouble.code === "not-the-agreement") return `${file} : Trame n’y reconnaît aucun de ses modèles. Rien n’est repris.`;
      if (trouble.code === "other-model") return `${file} suit un autre modèle que ce document. Rien n’est repris.`;
      if (trouble.code === "not-text") return `${file} : ce n’est pas un fichier de réponses. Rien n’est repris.`;
      if (trouble.code === "answers")
        return `${file} : ${sayAnswersFileProblem(trouble.problem, model, "fr")} Rien n’est repris.`;
      return `${file} : ${docxErrorSentences.fr[trouble.code]}`;
    },
    found: (file, offered, same) => {
      const already = same < 2 ? `${same} réponse est déjà la même` : `${same} réponses sont déjà les mêmes`;
      const first = offered === 0 ? `Rien d’autre à reprendre de ${file}.` : `${file} : cochez ce que vous reprenez.`;
      return same === 0 ? first : `${first} ${already} ici.`;
    },
    fromParty: `Ce fichier vient ${withDe(theParty)} : vérifiez chaque réponse.`,
    refused: (count) => `Ce qui ne peut pas être repris (${count})`,
    refusedEntry: sayEntry,
    alsoWritten: "Aussi :",
    was: "Fichier :",
    here: "Ici :",
    nothingHere: "vide",
    remarks: {
      certain: () => "",
      "moved-on": ([day = ""]) => `Un an après le ${day} : à vérifier.`,
      several: (texts) => `Le fichier dit aussi : ${quoted(texts)}.`,
      unreadable: (texts) => `Illisible dans le fichier : ${quoted(texts)}. À saisir dans le formulaire.`,
    },
    overwrites: "Cocher remplace la réponse d’ici.",
    list: ({ label }) => `${capitalised(item.fr.plural)} (${label.fr})`,
    comes: "Viendra :",
    goes: "Partira :",
    leftBehind: (count) => `Ce qui ne se reprend pas (${count})`,
    leftBehindExplained: `Dans le fichier, ce qui suit n’est pas le texte du modèle : c’est le modèle qui vaut. Récrivez dans Word ce qui doit rester dans ${ce}.`,
    fact: ({ fr }, was, model) => `${fr} : fichier « ${was} », modèle « ${model} ».`,
    take: (count) => (count === 0 ? "Reprendre" : `Reprendre (${count})`),
    taken: (count) => (count < 2 ? "1 élément repris du fichier." : `${count} éléments repris du fichier.`),
    tellAnswers: "Exporter les réponses",
    tellExplained: `Un fichier .json de ce que ${ce} dit : réponses et ${item.fr.plural}. Il contient des noms de personnes. Un champ qui n’est pas le même partout n’y est pas.`,
    makePage: `Préparer la fiche ${withDe(theParty)}`,
    pageExplained: `Une page à envoyer par courriel : ${theParty} y répond dans son navigateur, hors ligne, et vous renvoie un fichier à choisir ici.`,
    prefill: `Y mettre ce que ${ce} dit déjà ${withDe(theParty)}`,
    pageNotFetched: "La fiche n’a pas pu être chargée : vérifiez la connexion, puis recommencez.",
  };
};

export const words = (model: AgreementModel): RenewWording => withNoBreakSpaces(french(model));
