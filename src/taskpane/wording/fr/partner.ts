import { groupSiret } from "../../../agreement/fields/siret";
import { inSentence } from "../../../agreement/french/noun";
import type { AgreementModel } from "../../../agreement/model/agreement-model";
import { withNoBreakSpaces } from "../../../agreement/wording/no-break-spaces";
import type { RegisterFailure } from "../../../register/register";
import type { PartnerWording } from "../partner-wording";
import { directory } from "./directory";
import { keepFile } from "./keep-file";

function failed(failure: RegisterFailure, host: string): string {
  switch (failure.code) {
    case "refused":
      return `${host} n’accepte pas cette recherche. Changez les mots, ou remplissez le formulaire à la main.`;
    case "too-many":
      return `Trop de recherches pour ${host}. Rien ne sera envoyé avant ${seconds(failure.seconds)}.`;
    case "resting":
      return `${host} a échoué trois fois de suite. Rien ne sera envoyé avant ${seconds(failure.seconds)}.`;
    case "unreachable":
      return `${host} est hors d’atteinte : pas de réseau, ou votre organisation le bloque. Le formulaire reste à remplir à la main.`;
    case "slow":
      return `${host} n’a pas répondu en 5 secondes. Réessayez, ou remplissez le formulaire à la main.`;
    case "out-of-order":
      return `${host} est en panne (erreur ${failure.status}). Réessayez plus tard, ou remplissez le formulaire à la main.`;
    case "malformed":
      return `La réponse de ${host} est illisible : rien n’en est repris. Remplissez le formulaire à la main.`;
  }
}

function seconds(count: number): string {
  return count < 2 ? "1 seconde" : `${count} secondes`;
}

function found(count: number, others: number, persons: number): string {
  const first =
    count === 0 ? "Aucun organisme trouvé." : count === 1 ? "1 organisme trouvé." : `${count} organismes : choisissez.`;
  const more = others === 0 ? "" : ` Il y en a ${others} de plus : précisez.`;
  const left = persons === 0 ? "" : ` ${persons} écarté${persons < 2 ? "" : "s"} : personne physique ou nom masqué.`;
  return `${first}${more}${left}`;
}

const french = (model: AgreementModel, { party } = model.words): PartnerWording => ({
  ...keepFile,
  directory: directory(model),
  title: `Chercher ${inSentence(party.fr).le}`,
  back: "Retour",
  register: {
    title: "Dans le registre public",
    input: "Nom ou SIRET",
    search: "Chercher",
    giveUp: "Arrêter",
    asking: (host) => `${host} cherche…`,
    notice: (host, asked) =>
      asked
        ? `Chercher envoie « ${asked.text} » à ${host}, service public, et rien d’autre.`
        : `Chercher envoie ces mots à ${host}, service public, et rien d’autre.`,
    problems: {
      "too-short": "Tapez au moins trois lettres du nom, ou un numéro SIRET.",
      "too-long": "C’est trop long pour un nom : gardez l’essentiel.",
      digits: "Un SIRET a 14 chiffres, un SIREN en a 9.",
      key: "Ce SIRET contient une erreur : son dernier chiffre ne va pas avec les autres.",
    },
    failed,
    found,
    organisations: "Organismes trouvés",
    closed: "Fermé d’après le registre : vérifiez qui signera.",
    secondary: ({ siret, isClosed }) =>
      `${groupSiret(siret)} est un établissement secondaire${isClosed ? " fermé" : ""} : c’est le siège qui est proposé.`,
    source: "Registre :",
    remarks: {
      name: "Le registre l’écrit en capitales, souvent sans accents : vérifiez-le.",
      address: "Le registre omet des accents : relisez.",
    },
  },
  here: "Ici :",
  nothingHere: "vide",
  overwrites: "Cocher remplace la réponse d’ici.",
  offered: (count, same) => {
    const already = same < 2 ? `${same} réponse est déjà la même ici.` : `${same} réponses sont déjà les mêmes ici.`;
    return [count === 0 ? "Rien à reprendre." : "Cochez ce que vous reprenez.", same === 0 ? "" : already]
      .filter(Boolean)
      .join(" ");
  },
  take: (count) => (count === 0 ? "Reprendre" : `Reprendre (${count})`),
  taken: (count) => (count < 2 ? "1 réponse reprise." : `${count} réponses reprises.`),
});

export const words = (model: AgreementModel): PartnerWording => withNoBreakSpaces(french(model));
