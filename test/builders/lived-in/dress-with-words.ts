/** Words typed before or after a placeholder: they stay, the placeholder alone becomes the answer. */

import type { Slot } from "../../../src/agreement/model/agreement-model";
import { putAfter, putBefore } from "./around";
import { besideTruth, canBeTold, pick, type SlotDressing, onSlot } from "./dressing";
import { run } from "./nodes";

const AFTER_NAME = [" et ses délégations", ", ci-après « le Partenaire »", " (antenne de Lyon)"] as const;
const AFTER_PERSON = [
  ", par délégation du Conseil d’administration",
  ", courriel : a.b@exemple.fr",
  " ou son suppléant",
] as const;
const AFTER_ANY = [" [à valider]", " [à faire relire par le service juridique]", " sous réserve d’accord du bureau"] as const;
const BEFORE_NAME = ["l’association ", "le groupement ", "[à vérifier] "] as const;
const BEFORE_PERSON = ["Mme ", "Nom : ", "M. ou Mme "] as const;
const BEFORE_ANY = ["[à valider] ", "notamment : "] as const;

function wordsAfter({ field }: Slot, choice: number): string {
  if (field === "partner.name") return pick([...AFTER_NAME, ...AFTER_ANY], choice);
  return /\.(name|role)$/.test(field) ? pick([...AFTER_PERSON, ...AFTER_ANY], choice) : pick(AFTER_ANY, choice);
}

function wordsBefore({ field, lead }: Slot, choice: number): string {
  if (lead !== "") return pick(BEFORE_ANY, choice);
  if (field === "partner.name") return pick(BEFORE_NAME, choice);
  return field.endsWith(".name") ? pick(BEFORE_PERSON, choice) : pick(BEFORE_ANY, choice);
}

export const WORDS: readonly SlotDressing[] = [
  onSlot("words after", (draft, slot, choice) =>
    canBeTold(draft, slot) && putAfter(draft, slot.id, run(wordsAfter(slot, choice))) ? besideTruth(draft, slot) : undefined,
  ),
  onSlot("words before", (draft, slot, choice) =>
    canBeTold(draft, slot) && putBefore(draft, slot.id, run(wordsBefore(slot, choice))) ? besideTruth(draft, slot) : undefined,
  ),
];
