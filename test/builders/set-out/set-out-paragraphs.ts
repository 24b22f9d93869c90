/** Paragraphs and articles joined, cut, moved, copied; blank ones gone or doubled. */

import { cutWords } from "../lived-in/around";
import type { Draft } from "../lived-in/draft";
import { type Arrangement, arrangements } from "./arrangement";
import {
  blockOf,
  blocksBetween,
  copyOf,
  cutBefore,
  join,
  moveAfter,
  moveBefore,
  paragraphBeginning,
  paragraphWith,
  plain,
  reword,
} from "./paragraph-moves";

/** Makes one of the paragraphs that hold these slots, where each is a paragraph of the body. */
function joined(between: string, ...slots: readonly string[]): (draft: Draft) => boolean {
  return (draft) => {
    const paragraphs = slots.map((slot) => paragraphWith(draft, slot));
    if (!paragraphs.every((one) => one !== undefined && blockOf(draft, one) === one)) return false;
    const [first, ...rest] = paragraphs.flatMap((one) => one ?? []);
    if (!first) return false;
    join([first, ...rest], between);
    return true;
  };
}

/** Moves the paragraph of a slot after the one that begins so, or before it. */
function moved(slot: string, side: "after" | "before", beginning: string): (draft: Draft) => boolean {
  return (draft) => {
    const [paragraph, reference] = [paragraphWith(draft, slot), paragraphBeginning(draft, beginning)];
    if (!paragraph || !reference) return false;
    const block = blockOf(draft, paragraph);
    if (block.name === "w:tbl") return false;
    (side === "after" ? moveAfter : moveBefore)(blockOf(draft, reference), block, plain(""));
    return true;
  };
}

/** Cuts the paragraph of a slot in the midst of its fixed words, or at a slot. */
function cut(slot: string, where: "words" | "slot"): (draft: Draft) => boolean {
  return (draft) => {
    const paragraph = paragraphWith(draft, slot);
    const node = paragraph && (where === "words" ? cutWords(draft, paragraph) : draft.runsOf(slot)[0]);
    if (!paragraph || node?.parent !== paragraph) return false;
    cutBefore(paragraph, node);
    return true;
  };
}

export const PARAGRAPHS: readonly Arrangement[] = arrangements("paragraphs", {
  "purpose and the next, by a soft break": joined("\v", "purpose/partner.name", "purpose-ftda/partner.name"),
  "purpose and the next, by two soft breaks": joined("\v\v", "purpose/partner.name", "purpose-ftda/partner.name"),
  "purpose and the next, by a space": joined(" ", "purpose/partner.name", "purpose-ftda/partner.name"),
  "heading and presentation, by a soft break": joined(
    "\v",
    "partner-heading/partner.name",
    "partner-presentation/partner.presentation",
  ),
  "name and identity, by a soft break": joined("\v", "partner-name/partner.name", "partner-identity/partner.address"),
  "name and identity, by a comma": joined(", ", "partner-name/partner.name", "partner-identity/partner.address"),
  "identity and numbers, by soft breaks": joined(
    "\v",
    "partner-identity/partner.address",
    "partner-siret/partner.siret",
    "partner-ape/partner.ape",
  ),
  "purpose cut in its words": cut("purpose/partner.name", "words"),
  "purpose cut at a slot": cut("purpose/purpose.objective", "slot"),
  "purpose cut in three": (draft) =>
    cut("purpose/purpose.objective", "slot")(draft) &&
    cut("purpose/purpose.objective", "words")(draft) &&
    cut("purpose/partner.name", "slot")(draft),
  "identity cut at a slot": cut("partner-identity/signatory.name", "slot"),
  "signing cut at the date": cut("signing/signing.date", "slot"),
  "an engagement cut": cut("car-legal-support/partner.name", "words"),
  "purpose moved under the next": moved("purpose/partner.name", "after", "De son côté"),
  "purpose moved to article 2": moved("purpose/partner.name", "after", "Le défi de l’intégration"),
  "objectives moved to article 1": moved("objectives/purpose.means", "before", "ARTICLE 1 "),
  "signing moved under the signatures": moved("signing/signing.date", "after", "Signature (précédée"),
  "signing moved to the top": moved("signing/signing.date", "before", "ENTRE"),
  "presentation moved under the identity": moved("partner-presentation/partner.presentation", "before", "Ci-après dénommées"),
  "contacts moved to the top": moved("contact-partner/partner.name", "before", "Ci-après dénommées"),
  "blank paragraphs gone": (draft) => {
    for (const { element, text } of [...draft.paragraphs()]) {
      if (text.trim() === "" && element.parent?.name !== "w:tc" && !element.child("w:pPr")?.child("w:sectPr")) element.remove();
    }
    return true;
  },
  "a blank paragraph after each": (draft) => {
    for (const { element } of [...draft.paragraphs()]) element.parent?.insertAfter(element, plain(""));
    return true;
  },
});

/** From the title of an article to that of the next. */
function article(draft: Draft, number: number) {
  const next = number === 8 ? paragraphBeginning(draft, "Fait en") : paragraphBeginning(draft, `ARTICLE ${number + 1} `);
  return blocksBetween(draft, paragraphBeginning(draft, `ARTICLE ${number} `), next);
}

function articleMoved(number: number, before: number): (draft: Draft) => boolean {
  return (draft) => {
    const blocks = article(draft, number);
    const reference = paragraphBeginning(draft, `ARTICLE ${before} `);
    if (blocks.length === 0 || !reference) return false;
    moveBefore(blockOf(draft, reference), ...blocks);
    return true;
  };
}

export const ARTICLES: readonly Arrangement[] = [
  ...arrangements("articles", {
    "2 before 1": articleMoved(2, 1),
    "2 before 5": articleMoved(2, 5),
    "1 before 3": articleMoved(1, 3),
    "4 before 3": articleMoved(4, 3),
    "4 before 1": articleMoved(4, 1),
    "3 before 7": articleMoved(3, 7),
    "6 before 5": articleMoved(6, 5),
    "renumbered from 2": (draft) => {
      const titles = draft.paragraphs().filter(({ text }) => /^\s*ARTICLE \d/.test(text));
      for (const { element, text } of titles) {
        const number = /\d/.exec(text)?.[0] ?? "";
        reword(draft, element, `ARTICLE ${number}`, `ARTICLE ${Number(number) + 1}`);
      }
      return titles.length > 0;
    },
    "one added before 1": (draft) => {
      const title = paragraphBeginning(draft, "ARTICLE 1 ");
      title?.parent?.insertBefore(
        title,
        plain("ARTICLE 0 – DÉFINITIONS"),
        plain("Les mots de la convention ont leur sens usuel."),
      );
      return title !== undefined;
    },
  }),
  ...[1, 2, 3].map((number): Arrangement => ({
    kind: `articles: ${number} there twice`,
    of: "articles",
    arrange: (draft) => {
      const blocks = article(draft, number);
      const last = blocks.at(-1);
      if (!last) return undefined;
      // Which of two that read alike is the agreement's, nobody can tell.
      const twice = blocks.flatMap((block) => [...block.descendants("w:r")]).flatMap((run) => draft.slotOf.get(run) ?? []);
      last.parent?.insertAfter(last, ...blocks.map((block) => copyOf(draft, block)));
      return [...new Set(twice)];
    },
  })),
];
