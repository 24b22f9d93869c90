import { capitalised } from "../../../agreement/french/letter-case";
import { inSentence } from "../../../agreement/french/noun";
import type { AgreementModel } from "../../../agreement/model/agreement-model";
import { withNoBreakSpaces } from "../../../agreement/wording/no-break-spaces";
import { docxErrorSentences } from "../../../docx/docx-error-sentences";
import type { RenewWording } from "../renew-wording";
import { quoted } from "./quoted";

const french = ({ words: { agreement, item } }: AgreementModel): RenewWording => {
  const { un, ce, e, agreeing } = inSentence(agreement.fr);
  return {
    title: `Reprendre ${un}`,
    explained: `Choisissez le fichier ${agreeing("d’un", "d’une")} ${agreement.fr.noun} déjà rempli${e}, ${agreeing("celui", "celle")} de l’an dernier par exemple. Il est lu ici, sans être modifié.`,
    choose: "Choisir le fichier…",
    back: "Retour",
    trouble: (trouble, file) => {
      if (trouble.code === "not-the-agreement") return `${file} : Trame n’y reconnaît aucun de ses modèles. Rien n’est repris.`;
      if (trouble.code === "other-model") return `${file} suit un autre modèle que ce document. Rien n’est repris.`;
      return `${file} : ${docxErrorSentences.fr[trouble.code]}`;
    },
    found: (file, offered, same) => {
      const already = same < 2 ? `${same} réponse est déjà la même` : `${same} réponses sont déjà les mêmes`;
      const first = offered === 0 ? `Rien d’autre à reprendre de ${file}.` : `${file} : cochez ce que vous reprenez.`;
      return same === 0 ? first : `${first} ${already} ici.`;
    },
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
  };
};

export const words = (model: AgreementModel): RenewWording => withNoBreakSpaces(french(model));
