/** What people put before and after the agreement in its file: a letter, a table of contents, an annex, another copy. */

import type { XmlElement } from "../../../src/docx/xml";
import type { Draft } from "../lived-in/draft";
import { pageBreak } from "../lived-in/nodes";
import { type Arrangement, arrangements } from "./arrangement";
import { copyOf, plain } from "./paragraph-moves";

function bodyOf(draft: Draft): XmlElement {
  return draft.root.child("w:body") ?? draft.root;
}

function before(draft: Draft, ...texts: readonly string[]): boolean {
  bodyOf(draft).insertAt(0, ...texts.map(plain), breakPage());
  return true;
}

function after(draft: Draft, ...texts: readonly string[]): boolean {
  const body = bodyOf(draft);
  body.insertBefore(body.child("w:sectPr"), breakPage(), ...texts.map(plain));
  return true;
}

function breakPage(): XmlElement {
  const made = plain("");
  made.append(pageBreak());
  return made;
}

function titlesOf(draft: Draft): string[] {
  return draft
    .paragraphs()
    .map(({ text }) => text.trim())
    .filter((text) => /^(?:ARTICLE \d|PRÉAMBULE|LES PARTIES)/u.test(text));
}

const COPIES: Arrangement = {
  kind: "around: two copies of the agreement",
  of: "around",
  arrange: (draft) => {
    const body = bodyOf(draft);
    const blocks = body.elements.filter(({ name }) => name !== "w:sectPr");
    body.insertBefore(body.child("w:sectPr"), breakPage(), ...blocks.map((block) => copyOf(draft, block)));
    return [...draft.truths.keys()];
  },
};

export const AROUND: readonly Arrangement[] = [
  ...arrangements("around", {
    "a table of contents": (draft) =>
      before(draft, "SOMMAIRE", ...titlesOf(draft).map((title, at) => `${title} ${"…".repeat(20)} ${at + 2}`)),
    "a table of contents without page numbers": (draft) => before(draft, ...titlesOf(draft)),
    "a letter": (draft) =>
      before(
        draft,
        "Paris, le 12 novembre 2026",
        "Objet : convention de partenariat entre France terre d’asile et votre association",
        "Madame, Monsieur,",
        "Vous trouverez ci-joint la convention de partenariat, en quatre exemplaires originaux. Pour votre association, merci de la faire signer par la personne qui la représente.",
        "Association dont le siège social est situé à Paris, France terre d’asile vous remercie de votre confiance.",
        "Veuillez agréer nos salutations.",
        "Vincent Beaugrand",
        "Directeur général",
      ),
    "an annex": (draft) =>
      after(
        draft,
        "ANNEXE 1 – CHARTE DU PARTENARIAT",
        "Les parties s’engagent à communiquer sur les différentes actions menées par France terre d’asile et à échanger chaque trimestre.",
        "Pour France terre d’asile",
        "Signature",
      ),
    "an annex with a signature of its own": (draft) =>
      after(
        draft,
        "ANNEXE – MANDAT",
        "Fait à Paris, le 3 mars 2026",
        "Pour France terre d’asile",
        "Vincent Beaugrand",
        "Directeur général",
        "Signature (précédée de « lu et approuvé »)",
      ),
  }),
  COPIES,
];
