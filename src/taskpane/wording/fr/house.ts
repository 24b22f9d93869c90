import { printIsoDay } from "../../../agreement/french/calendar";
import { inSentence } from "../../../agreement/french/noun";
import type { AgreementModel } from "../../../agreement/model/agreement-model";
import { withNoBreakSpaces } from "../../../agreement/wording/no-break-spaces";
import type { HouseWording } from "../house-wording";

function decisions(count: number): string {
  return count < 2 ? `${count} décision` : `${count} décisions`;
}

const said = ({ words }: AgreementModel, { ce } = inSentence(words.agreement.fr)): HouseWording => ({
  title: "Décisions de la maison",
  offer: {
    served: (points) => `Appliquer les décisions de la maison (${points})`,
    imported: (points) => `Appliquer les décisions importées (${points})`,
    document: (points) => `Appliquer les décisions venues avec ce document (${points})`,
  },
  known: {
    served: (count, date) => `${decisions(count)} de la maison, depuis le ${printIsoDay(date)}.`,
    imported: (count, date) => `${decisions(count)} importées dans ce document, datées du ${printIsoDay(date)}.`,
    document: (count, date) => `${decisions(count)} venues avec ce document, datées du ${printIsoDay(date)}.`,
  },
  none: "La maison n’a encore rien décidé une fois pour toutes sur le texte du modèle.",
  beware: "Elles ne sont pas de la maison : quelqu’un les a mises dans ce fichier.",
  settled: ({ corrected, setAside, left }) =>
    [
      ...(corrected > 0 ? [corrected === 1 ? "1 point corrigé" : `${corrected} points corrigés`] : []),
      ...(setAside > 0
        ? [setAside === 1 ? "1 laissé de côté avec sa raison" : `${setAside} laissés de côté avec leur raison`]
        : []),
      ...(corrected + setAside === 0 ? ["Rien n’a été changé"] : []),
    ].join(", ") +
    (left === 0
      ? "."
      : left === 1
        ? ". Un point n’était plus là, ou n’a pas pu être écrit."
        : `. ${left} points n’étaient plus là, ou n’ont pas pu être écrits.`),
  importFile: "Importer…",
  exportFile: "Exporter",
  forget: "Oublier",
  imported: `Décisions gardées dans ${ce}. Rien n’est encore appliqué.`,
  forgotten: "Décisions oubliées ; ce qu’elles ont réglé reste réglé.",
  troubles: {
    "not-fetched": "Les décisions de la maison n’ont pas pu être lues sur le serveur : elles ne sont pas proposées.",
    "not-json": "Ce fichier ne contient pas de décisions : rien n’a été importé.",
  },
  begin: (count) => `Commencer avec les décisions de la maison (${count})`,
});

export const words = (model: AgreementModel): HouseWording => withNoBreakSpaces(said(model));
