/** Bullets typed by hand, lost, numbered. */

import { XmlElement } from "../../../src/docx/xml";
import type { Draft } from "../lived-in/draft";
import { run } from "../lived-in/nodes";
import { type Arrangement, arrangements } from "./arrangement";
import { paragraphBeginning, paragraphWith } from "./paragraph-moves";

type Which = "all" | "engagements" | "partner" | "one";

/** The paragraphs with a bullet, of all lists, of those of engagements, of the partner's, or one engagement. */
function bulletsOf(draft: Draft, which: Which): XmlElement[] {
  const paragraphs = draft.paragraphs().map(({ element }) => element);
  const at = (element: XmlElement | undefined): number => (element ? paragraphs.indexOf(element) : -1);
  const from = at(paragraphWith(draft, "partner-engagements-heading/partner.name"));
  const to = at(paragraphBeginning(draft, which === "partner" ? "Par le projet" : " ARTICLE 4 ".trim()));
  if (which === "one") return [paragraphWith(draft, "car-training/partner.name")].filter((one) => one !== undefined);
  return paragraphs.filter(
    (one, index) => one.child("w:pPr")?.child("w:numPr") && (which === "all" || (from < index && index < to)),
  );
}

/** Takes bullets off; what `typed` gives for each, by its number from 1, is put where they were. */
function without(which: Which, typed: (number: number) => readonly XmlElement[] = () => []): (draft: Draft) => boolean {
  return (draft) => {
    const bullets = bulletsOf(draft, which);
    bullets.forEach((paragraph, index) => {
      paragraph.child("w:pPr")?.child("w:numPr")?.remove();
      paragraph.insertAt(1, ...typed(index + 1));
    });
    return bullets.length > 0;
  };
}

function tabbed(sign: string): XmlElement {
  const made = run(sign);
  made.append(XmlElement.make("w:tab"));
  return made;
}

export const BULLETS: readonly Arrangement[] = arrangements("bullets", {
  "lost, all": without("all"),
  "lost, engagements": without("engagements"),
  "lost, the partner’s": without("partner"),
  "lost, one": without("one"),
  "typed -": without("all", () => [run("- ")]),
  "typed –": without("engagements", () => [run("– ")]),
  "typed •⇥": without("engagements", () => [tabbed("•")]),
  "typed 1.": without("engagements", (number) => [run(`${number}. `)]),
  "typed 3.1": without("engagements", (number) => [tabbed(`3.${number}`)]),
  "typed -, the partner’s": without("partner", () => [run("- ")]),
  "numbered by Word": (draft) => {
    const formats = [...(draft.document.part("numbering")?.descendants("w:numFmt") ?? [])];
    for (const format of formats) format.setAttribute("w:val", "decimal");
    return formats.length > 0;
  },
  "a level lower": (draft) => {
    const bullets = bulletsOf(draft, "engagements");
    for (const paragraph of bullets) {
      paragraph.child("w:pPr")?.child("w:numPr")?.child("w:ilvl")?.setAttribute("w:val", "1");
    }
    return bullets.length > 0;
  },
});
