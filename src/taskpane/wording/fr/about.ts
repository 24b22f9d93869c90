import { capitalised } from "../../../agreement/french/letter-case";
import { withNoBreakSpaces } from "../../../agreement/wording/no-break-spaces";
import type { AboutWording } from "../about-wording";
import { keepFile } from "./keep-file";

const french: AboutWording = {
  title: "À propos de Trame",
  whatItIs: "Trame remplit un modèle dans Word, puis vérifie le document avant signature.",
  privacy:
    "Rien ne quitte le document : aucune donnée n’est envoyée, rien n’est gardé dans le navigateur sans un clic qui le dit.",
  back: "Retour",
  diagnostic: "Diagnostic de ce Word",
  diagnosticExplained:
    "Il faut un document vide : Trame y essaie tout ce dont elle a besoin, puis le vide de nouveau. Cela prend quelques minutes : pendant ce temps, n’écrivez rien dans le document ; ensuite, fermez-le sans l’enregistrer. Le résultat ne contient aucun nom, ni rien de vos documents.",
  diagnose: "Lancer le diagnostic",
  stop: "Arrêter",
  progress: (progress) => (progress ? `Essai ${progress.tried + 1} sur ${progress.of}…` : "Le diagnostic commence…"),
  notReady: {
    "not-empty": "Ce document n’est pas vide : Trame n’y essaie rien. Ouvrez un document vierge, puis recommencez.",
    tracked:
      "Le suivi des modifications est actif : les essais resteraient dans le document. Désactivez-le (onglet Révision), puis recommencez.",
    silent: "Word ne répond pas : rien n’a été essayé. Attendez un moment, puis recommencez.",
  },
  notLeftEmpty: "Le document n’est pas redevenu vide : fermez-le sans l’enregistrer.",
  summary: (of) => {
    const [expected, survived, unhandled, untried] = [
      of("expected").length,
      of("survived").length,
      of("unhandled").length,
      of("untried").length,
    ];
    const rest = untried > 0 ? `, ${untried} pas ${untried < 2 ? "essayé" : "essayés"}` : "";
    return `${expected} comme attendu, ${survived} autrement et Trame s’en accommode, ${unhandled} autrement et non ${unhandled < 2 ? "géré" : "gérés"}${rest}.`;
  },
  verdicts: {
    expected: "comme attendu",
    survived: "diffère, Trame s’en accommode",
    unhandled: "diffère, non géré",
    untried: "pas essayé",
  },
  says: ({ fr }) => capitalised(fr),
  answered: (answer) => `Réponse de ce Word : ${answer}`,
  asExpected: (rows) => `Comme attendu : ${rows}`,
  copy: "Copier le résultat",
  copied: "Résultat copié.",
  copyByHand: "Le résultat est sélectionné : copiez-le (Ctrl+C ou ⌘C).",
  table: "Résultat du diagnostic, à copier",
  log: {
    ...keepFile,
    explained:
      "Le journal dit à qui développe Trame ce qu’elle a demandé à ce Word, et ce qu’il a répondu, message par message : rien d’autre que ces essais, aucun nom.",
    keep: "Garder le journal des messages",
    fileName: "trame - journal des messages.json",
  },
  columns: { check: "essai", verdict: "verdict", answer: "réponse", expected: "attendu" },
};

export const words = (): AboutWording => withNoBreakSpaces(french);
