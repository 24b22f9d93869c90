import { withDe } from "../../../agreement/french/elision";
import { inSentence } from "../../../agreement/french/noun";
import type { AgreementModel } from "../../../agreement/model/agreement-model";
import { withNoBreakSpaces } from "../../../agreement/wording/no-break-spaces";
import type { ForeignWording } from "../foreign-wording";

const said = (
  { words: { agreement } }: AgreementModel,
  { noun, inFull, gender } = agreement.fr,
  short = inSentence(agreement.fr),
  full = inSentence({ noun: inFull, gender }),
): ForeignWording => ({
  twiceTitle: `Ce document contient deux fois ${short.le}`,
  twiceExplained: "Trame ne peut pas savoir lequel des deux textes remplir. Gardez-en un par fichier. Trame n’a rien modifié.",
  foreignTitle: (isOnly) => (isOnly ? `Ce document n’est pas ${short.le}` : "Ce document ne suit aucun modèle"),
  foreignExplained: (isOnly) =>
    `Trame n’y reconnaît ${isOnly ? `pas le texte ${withDe(full.le)}` : "le texte d’aucun de ses modèles"}. Trame n’a rien modifié.`,
  emptyTitle: "Ce document est vide",
  emptyExplained: (isOnly) =>
    isOnly
      ? `Commencez par le modèle ${withDe(noun)}, ou choisissez ${short.un} déjà commencé${short.e}.`
      : "Commencez par un modèle, ou choisissez un document déjà commencé.",
  openModel: (name) => `Ouvrir ${named(name)} ici`,
  openModelElsewhere: (name) => `Ouvrir ${named(name)} dans une autre fenêtre`,
  chooseFile: "Choisir un autre fichier…",
  notADocx: "Ce fichier n’est pas un document Word (.docx).",
});

/** One model among several, or the only one. */
function named(name: string | undefined): string {
  return name === undefined ? "le modèle" : `« ${name} »`;
}

export const words = (model: AgreementModel): ForeignWording => withNoBreakSpaces(said(model));
