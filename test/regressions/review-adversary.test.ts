/**
 * What an adversary of the review found, on the real document through the simulated Word. By gravity: a repair that loses or
 * spoils what will be signed; a fault nobody is told; a false alarm, or one told wrongly.
 */

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { repairFinding } from "../../src/agreement/operations/repairs/repair-finding";
import { readAndReview, reviewDocument } from "../../src/agreement/operations/review-document";
import { takeBack } from "../../src/agreement/operations/take-back";
import { waiveFinding } from "../../src/agreement/operations/waive-finding";
import type { ReviewFinding } from "../../src/agreement/review/review-finding";
import { replaceText } from "../../src/simulator/document/edit-text";
import type { Paragraph } from "../../src/simulator/document/paragraph";
import { duplicateParagraph, joinWithPrevious, splitParagraph, typeText } from "../../src/simulator/document/typing";
import type { XmlElement } from "../../src/simulator/document/xml";
import { reviewCommand } from "../../src/cli/review-command";
import { openAgreement, prepareAndFill } from "../builders/agreement";
import { emmausWith } from "../builders/answers";
import { ftda } from "../builders/models";
import { clauseTexts, controlTexts, type OpenedWord, paragraphTexts } from "../builders/word";

const request = { today: { year: 2026, month: 11, day: 23 }, margins: true };

type Answered = Readonly<Record<string, unknown>>;
type Change = (opened: OpenedWord) => void;

const filledFiles = new Map<string, Uint8Array<ArrayBuffer>>();

/** The agreement prepared and filled, then changed as a person changes it in Word. */
async function openChanged(change: Change = () => undefined, answered: Answered = {}): Promise<OpenedWord> {
  const key = JSON.stringify(answered);
  let file: Uint8Array<ArrayBuffer> | undefined = filledFiles.get(key);
  if (!file) {
    const filled = await openAgreement();
    await prepareAndFill(filled, emmausWith(answered));
    filledFiles.set(key, (file = new Uint8Array(filled.word.save())));
  }
  const opened = await openAgreement({}, file);
  change(opened);
  return openAgreement({}, new Uint8Array(opened.word.save()));
}

async function findingsOf({ document }: OpenedWord): Promise<readonly ReviewFinding[]> {
  return (await reviewDocument(document, ftda, request)).findings;
}

/** What is told of the changed agreement, beyond what is told of the same one unchanged. */
async function told(change: Change, answered: Answered = {}): Promise<readonly ReviewFinding[]> {
  const known = new Set((await findingsOf(await openChanged(undefined, answered))).map(({ key }) => key));
  return (await findingsOf(await openChanged(change, answered))).filter(({ key }) => !known.has(key));
}

async function codesOf(change: Change, answered?: Answered): Promise<string[]> {
  return (await told(change, answered)).map(({ code }) => code);
}

/** Each repair offered because of the change, done alone in a document of its own. */
async function repairs(change: Change, answered: Answered = {}) {
  const findings = (await told(change, answered)).filter(({ repair }) => repair);
  const done = [];
  for (const { key, code } of findings) {
    const opened = await openChanged(change, answered);
    const before = paragraphTexts(opened.word);
    const seen = await readAndReview(opened.document, ftda, request);
    const { state, change: made } = await repairFinding(opened.document, ftda, key, { ...request, seen });
    const after = paragraphTexts(opened.word);
    await takeBack(opened.document, ftda, made);
    done.push({ code, state, before, after, takenBack: paragraphTexts(opened.word) });
  }
  return done;
}

/** How often a text stands in paragraphs. */
function count(paragraphs: readonly string[], text: string): number {
  return paragraphs.join("\n").split(text).length - 1;
}

/** Paragraphs that read as none did before. */
function written(before: readonly string[], after: readonly string[]): string[] {
  return after.filter((text) => !before.includes(text));
}

function find({ word }: OpenedWord, text: string): Paragraph {
  const paragraph = word.document.body.paragraphs.find((one) => one.text.includes(text));
  if (!paragraph) throw new RangeError(`no paragraph holds "${text}"`);
  return paragraph;
}

/** Selects a text and types another over it: only what differs is touched. */
function over(opened: OpenedWord, old: string, text: string): void {
  const paragraph = find(opened, old);
  const at = paragraph.text.indexOf(old);
  let start = 0;
  while (start < Math.min(old.length, text.length) && old[start] === text[start]) start += 1;
  let end = 0;
  while (end < Math.min(old.length, text.length) - start && old.at(-1 - end) === text.at(-1 - end)) end += 1;
  const [from, to] = [at + start, at + old.length - end];
  const typed = text.slice(start, text.length - end);
  const piece = paragraph.pieces.find((one) => one.start <= from && to <= one.start + one.text.length);
  const within = piece?.run.parent ?? paragraph.element;
  if (to > from) replaceText(paragraph, from, to, typed, within);
  else typeText(paragraph, from, typed, within);
}

/** Enter, right before a text. */
function enterBefore(opened: OpenedWord, holder: string, text: string): void {
  const paragraph = find(opened, holder);
  splitParagraph(paragraph, paragraph.text.indexOf(text), paragraph.element);
}

/** Backspace at the start of a paragraph, until the text is joined to the one before. */
function backspaceAt(opened: OpenedWord, text: string): void {
  while (find(opened, text).text.startsWith(text)) joinWithPrevious(find(opened, text));
}

/** Types at the end of a paragraph, after what it ends with. */
function typeAtEnd(opened: OpenedWord, holder: string, text: string): void {
  const paragraph = find(opened, holder);
  const end = paragraph.text.trimEnd().length;
  const piece = paragraph.pieces.find((one) => one.start < end && end <= one.start + one.text.length);
  typeText(paragraph, end, text, piece?.run.parent ?? paragraph.element);
}

/** The paragraph that reads so, and no more. */
function paragraphAt({ word }: OpenedWord, text: string): Paragraph {
  const paragraph = word.document.body.paragraphs.find((one) => one.text === text);
  if (!paragraph) throw new RangeError(`no paragraph reads "${text}"`);
  return paragraph;
}

/** A paragraph's element, with the control that holds nothing else. */
function blockOf({ element }: Paragraph): XmlElement {
  let block = element;
  while (block.parent?.parent && block.parent.name === "w:sdtContent" && block.parent.elements.length === 1) {
    block = block.parent.parent;
  }
  return block;
}

/** Types over the first words of the partner's signature. */
function overSignature(opened: OpenedWord, old: string, text: string): void {
  const paragraph = paragraphAt(opened, "Pour Emmaüs Solidarité");
  const [piece] = paragraph.pieces;
  replaceText(paragraph, 0, old.length, text, piece?.run.parent ?? paragraph.element);
}

/** Enter at the end of a paragraph, and a text. */
function typeAfter(opened: OpenedWord, holder: string, text: string): void {
  const paragraph = opened.word.document.body.paragraphs.find((one) => one.text === holder) ?? find(opened, holder);
  const made = splitParagraph(paragraph, paragraph.length, paragraph.element);
  if (!made) throw new Error("no paragraph was made");
  typeText(made, 0, text, made.element);
}

describe("grave: a repair that loses what will be signed", () => {
  it.each<[string, string, string, string]>([
    ["the date of signature", "Fait en", "le 1er", "le 1er\u00a0décembre 2026"],
    ["the SIRET", "N° SIRET : 732", "732", "732\u00a0829\u00a0320\u00a000074"],
    ["the name in the title", "CONVENTION DE PARTENARIAT ENTRE", "EMMAÜS", "EMMAÜS SOLIDARITÉ"],
  ])("never writes a placeholder over an answer that Enter sent to the next line: %s", async (_, holder, at, answer) => {
    for (const { before, after } of await repairs((opened) => enterBefore(opened, holder, at))) {
      expect(count(after, answer)).toBe(count(before, answer));
    }
  });

  it("gives back the answer a repair wrote a placeholder over", async () => {
    for (const { before, takenBack } of await repairs((opened) => enterBefore(opened, "Fait en", "le 1er"))) {
      expect(takenBack).toEqual(before);
    }
  });

  it("never takes France terre d’asile's address away because the words after it went to the next line", async () => {
    for (const { after } of await repairs((opened) => enterBefore(opened, "Delphine", "représentée par"))) {
      expect(count(after, "24 rue Marc Seguin 75018 Paris")).toBe(1);
    }
  });

  it("never takes away the title of an article that was joined to its first paragraph", async () => {
    for (const { after } of await repairs((opened) => backspaceAt(opened, "Hormis dans"))) {
      expect(count(after, "ARTICLE 6 – CONFIDENTIALITÉ ET SECRET PROFESSIONNEL")).toBe(1);
    }
  });
});

describe("grave: a repair of a sentence with facts loses a fact", () => {
  it.each<[string, Change, string]>([
    ["the site's address", (one) => typeAtEnd(one, "à savoir :", " Voir l’annexe."), "https://reloref.france-terre-asile.org/"],
    ["the number of towns", (one) => over(one, "1300 salarié.e.s dans", "1300 salarié.e.s et bénévoles dans"), "60 villes"],
    [
      "the place of signature",
      (one) => over(one, "exemplaires originaux, à", "exemplaires originaux, un pour chaque partie, à"),
      "à Paris",
    ],
  ])("never: %s", async (_, change, fact) => {
    for (const { before, after } of await repairs(change)) expect(count(after, fact)).toBe(count(before, fact));
  });
});

describe("grave: a line of the signature shifts the slots after it, and a repair signs with a name as a role", () => {
  it.each<[string, Change]>([
    ["a line under the partner's name", (one) => typeAfter(one, "Pour Emmaüs Solidarité", "Association loi 1901")],
    ["“Le partenaire” instead of “Pour”", (one) => overSignature(one, "Pour", "Le partenaire")],
    ["“Pour” taken away", (one) => overSignature(one, "Pour ", "")],
    ["the signatory's line copied", (one) => duplicateParagraph(paragraphAt(one, "Claire DURAND"))],
  ])("never: %s", async (_, change) => {
    for (const { before, after } of await repairs(change)) {
      expect(written(before, after)).toEqual([]);
    }
  });

  it("is told once where a line was added under the partner's name, in its controls as they were", async () => {
    expect(await codesOf((one) => typeAfter(one, "Pour Emmaüs Solidarité", "Association loi 1901"))).toEqual(["paragraph-added"]);
  });
});

describe("grave: a repair that spoils what will be signed", () => {
  it.each<[string, Change, RegExp]>([
    [
      "the VAT number put on a line of its own and its colon dropped, as its note advises",
      (opened) => {
        over(opened, "N° TVA : intracommunautaire", "N° TVA intracommunautaire");
        enterBefore(opened, "N° TVA", "N° TVA");
      },
      /Code APE : [^0-9]/,
    ],
    [
      "the sentence of the figures cut in two",
      (opened) => enterBefore(opened, "Avec plus de", "France terre"),
      /Avec plus de salarié/,
    ],
    [
      "a sentence cut in two, and a word of it changed",
      (opened) => {
        over(opened, "Elles s’engagent également", "Elles s’engagent aussi");
        enterBefore(opened, "Elles s’engagent", "Elles s’engagent");
      },
      /actions\. Elles s’engagent également/,
    ],
  ])("writes no words twice, nor any without their figures: %s", async (_, change, spoiled) => {
    for (const { before, after } of await repairs(change)) {
      expect(written(before, after)).not.toContainEqual(expect.stringMatching(spoiled));
    }
  });

  it.each<[string, Change, RegExp, Answered?]>([
    ["the law of 1901 by its date", (one) => over(one, "loi 1091", "loi du 1er juillet 1901"), /loi 1091/],
    [
      "the law of 1901 in a sentence",
      (one) => over(one, "Association loi 1091", "Association régie par la loi de 1901"),
      /loi 1091/,
    ],
    [
      "a foundation called so in full",
      (one) => over(one, "Association dont", "Fondation reconnue d’utilité publique dont"),
      /^Association dont/m,
      { "partner.name": "Fondation Abbé Pierre" },
    ],
    [
      "a town called a town",
      (one) => over(one, "Association dont le siège social est", "Commune dont la mairie est"),
      /^Association dont/m,
      { "partner.name": "Commune de Lyon" },
    ],
    ["the resident card", (one) => over(one, "permanent d’une durée de 10 ans", "valable 10 ans"), /résident permanent/],
    ["the pronoun of the renewal", (one) => over(one, "Elle est renouvelable", "Il est renouvelable"), /^Elle est renouvelable/m],
    [
      "a title that announces no more than is there",
      (one) => over(one, "DURÉE, SUIVI ET ÉVALUATION", "DURÉE"),
      /SUIVI ET ÉVALUATION/,
    ],
    ["two copies for two parties", (one) => over(one, "4 exemplaires", "2 exemplaires"), /4 exemplaires/],
    [
      "one representative for both places",
      (one) => {
        over(one, "Vincent Beaugrand", "Delphine Rouilleault");
        over(one, "Directeur général", "Directrice générale");
      },
      /Vincent Beaugrand|Directeur général/,
    ],
  ])("never puts back what a note says is wrong, once a person corrected it: %s", async (_, change, wrong, answered = {}) => {
    for (const { before, after } of await repairs(change, answered)) {
      expect(written(before, after)).not.toContainEqual(expect.stringMatching(wrong));
    }
  });
});

describe("grave: what nobody is told", () => {
  it.each<[string, string, string]>([
    ["an assessment", "evaluation-announced", "L’association propose des formations et un bilan de compétences."],
    ["data protection", "personal-data", "L’association forme ses bénévoles au RGPD."],
    ["professional secrecy", "professional-secrecy-announced", "Ses équipes sont tenues au secret professionnel."],
  ])("the agreement lacks a clause though the partner's presentation speaks of it: %s", async (_, note, presentation) => {
    const findings = await findingsOf(await openChanged(undefined, { "partner.presentation": presentation }));
    expect(findings.map(({ details }) => "note" in details && details.note)).toContain(note);
  });
});

describe("grave: a partner that is no association", () => {
  it.each<[string, Answered]>([
    ["a company", { "partner.name": "Simplon", "partner.presentation": "Simplon est une société par actions simplifiée (SAS)." }],
    ["a foundation", { "partner.name": "Apprentis d’Auteuil", "partner.presentation": "Apprentis d’Auteuil est une fondation." }],
  ])("is told where its presentation says so, as its name does not: %s", async (_, answered) => {
    const findings = await findingsOf(await openChanged(undefined, answered));
    expect(findings.map(({ details }) => "note" in details && details.note)).toContainEqual(
      expect.stringMatching(/partner-(is|may-be)-no-association/),
    );
  });
});

describe("grave: a waiver is in force for what nobody accepted", () => {
  /** The document once what the change brought was waived. */
  async function waived(change: Change): Promise<OpenedWord> {
    const known = new Set((await findingsOf(await openChanged())).map(({ key }) => key));
    const opened = await openChanged(change);
    for (const { key } of (await findingsOf(opened)).filter((one) => !known.has(one.key))) {
      await waiveFinding(opened.document, ftda, { key, reason: "Vu avec la direction", date: "2026-11-23" });
    }
    return opened;
  }

  async function waivedCodes(opened: OpenedWord): Promise<string[]> {
    return (await findingsOf(opened)).flatMap(({ code, waiver }) => (waiver ? [code] : []));
  }

  it("never: a negation accepted in one sentence, then typed in another of the paragraph instead", async () => {
    const [one, other] = ["présente convention devra donner", "convention pourra être révisée"] as const;
    const opened = await waived((word) => over(word, one, "présente convention ne devra pas donner"));
    over(opened, "présente convention ne devra pas donner", one);
    over(opened, other, "convention ne pourra pas être révisée");
    expect(await waivedCodes(opened)).toEqual([]);
  });

  it("never: a paragraph accepted in one article, then moved to another", async () => {
    const text = "Elle cesse de plein droit.";
    const opened = await waived((word) => typeAfter(word, "Elle est renouvelable", text));
    const { element, story } = paragraphAt(opened, text);
    element.remove();
    story.forgetParagraphs();
    typeAfter(opened, "Hormis dans", text);
    expect(await waivedCodes(opened)).toEqual([]);
  });

  it("stays with the words that were accepted when the same are typed before them", async () => {
    const opened = await waived((word) => over(word, "Elles s’engagent également", "Elles s’engagent toujours également"));
    over(opened, "les parties s’engagent à", "les parties s’engagent toujours à");
    const altered = (await findingsOf(opened)).filter(({ code }) => code === "text-altered");
    expect(altered.map(({ waiver }) => waiver !== null)).toEqual([false, true]);
  });
});

describe("serious: a long repair", () => {
  const cut: Change = (opened) => {
    const paragraph = find(opened, "7.1- En cas");
    replaceText(paragraph, paragraph.text.indexOf(", par l’une des parties"), paragraph.length, "");
  };

  it("is taken back as a short one is", async () => {
    for (const { before, takenBack } of await repairs(cut)) expect(takenBack).toEqual(before);
  });

  it("says so when it could not be taken back", async () => {
    const opened = await openChanged(cut);
    const [altered] = (await findingsOf(opened)).filter(({ code }) => code === "text-altered");
    const { change } = await repairFinding(opened.document, ftda, altered?.key ?? "", request);
    const { undone, findings } = await takeBack(opened.document, ftda, change);
    expect(undone + findings.length).toBeGreaterThan(0);
  });

  it("is not offered where Word cannot be led to so long a text", async () => {
    const sentence = " Le partenaire verse un euro par jour de retard à France terre d’asile.".repeat(4);
    const offered = await repairs((one) => typeAtEnd(one, "Hormis dans", sentence));
    expect(offered.map(({ state }) => state).filter((state) => state !== "repaired")).toEqual([]);
  });
});

describe("serious: a repair that never works", () => {
  it.each(["trame:partner.siret|plain", "trame:partner.name|de", "trame:signing.date|le"])(
    "is not offered for a slot that was deleted with its control (%s)",
    async (tag) => {
      const offered = await repairs(({ word }) => {
        word.document.body.contentControls.find((one) => one.tag === tag)?.element.remove();
      });
      expect(offered.map(({ state }) => state).filter((state) => state !== "repaired")).toEqual([]);
    },
  );
});

describe("serious: a repair that breaks a control", () => {
  it("never takes away the control of an engagement of one word when it ends it", async () => {
    const opened = await openChanged(
      ({ word }) => {
        const control = word.document.body.contentControls.find(({ tag }) => tag === "trame:engagements|item-2");
        const [stretch] = control?.range().stretches ?? [];
        if (stretch) replaceText(stretch.paragraph, stretch.end - 1, stretch.end, "", control?.content);
      },
      { engagements: ["Accueillir", "Former"] },
    );
    const [ending] = (await findingsOf(opened)).filter(({ code }) => code === "clause-ending");
    await repairFinding(opened.document, ftda, ending?.key ?? "", request);
    expect(controlTexts(opened.word)).toContainEqual(["trame:engagements|item-2", "Former."]);
  });

  it("never leaves the first word of an engagement outside its control", async () => {
    const opened = await openChanged((word) =>
      typeText(find(word, "Intégrer les"), 0, "Et ", find(word, "Intégrer les").element),
    );
    const [edited] = (await findingsOf(opened)).filter(({ code }) => code === "clause-edited");
    await repairFinding(opened.document, ftda, edited?.key ?? "", request);
    const texts = clauseTexts(opened.word).map(([, text]) => text);
    expect(texts).toContainEqual(expect.stringMatching(/^Intégrer les équipes/));
  });
});

describe("serious: the partner's name above its presentation, deleted", () => {
  it("is told as missing, and the presentation is not taken for a name", async () => {
    const findings = await told((opened) => {
      const { element, story } = paragraphAt(opened, "Emmaüs Solidarité");
      element.remove();
      story.forgetParagraphs();
    });
    expect(findings.map(({ code }) => code)).not.toContain("occurrence-differs");
  });
});

describe("serious: a false alarm", () => {
  it.each<[string, Answered]>([
    ["an address", { "partner.address": "12 rue des Pyrénées, Paris XX" }],
    ["a name", { "partner.name": "Secours populaire de Paris XX" }],
  ])("asks once of a Roman twenty whether it is a placeholder: %s", async (_, answered) => {
    const findings = await findingsOf(await openChanged(undefined, answered));
    const left = findings.filter(({ code }) => code === "placeholder-left");
    expect(left.map(({ waivable }) => waivable)).toEqual([true]);
  });

  it.each<[string, string, string, string]>([
    ["an assessment", "evaluation-announced", "Elle est renouvelable", "Les parties évaluent le partenariat chaque année."],
    [
      "data protection",
      "personal-data",
      "Hormis dans le cadre",
      "Les parties respectent le règlement général sur la protection des données.",
    ],
  ])("says no more that a clause is missing once it was added: %s", async (_, note, holder, text) => {
    const findings = await findingsOf(await openChanged((opened) => typeAfter(opened, holder, text)));
    expect(findings.map(({ details }) => "note" in details && details.note)).not.toContain(note);
  });
});

describe("minor: what is told wrongly, or several times", () => {
  it("an article that was deleted: no engagement is asked for in place of its contacts", async () => {
    const deleted: Change = ({ word }) => {
      const { paragraphs } = word.document.body;
      const [from, to] = ["ARTICLE 4", "ARTICLE 5"].map((title) => paragraphs.findIndex(({ text }) => text.includes(title)));
      for (const { element } of paragraphs.slice(from, to)) element.remove();
      paragraphs[0]?.story.forgetParagraphs();
    };
    expect(await codesOf(deleted)).not.toContain("list-empty");
  });

  it("“lu et approuvé” taken away for an electronic signature, as its notes advise: once for each signature", async () => {
    const electronic: Change = (opened) => {
      over(opened, "Signature (précédée de « lu et approuvé »)", "Signature");
      over(opened, "Signature (précédée de « lu et approuvé »)", "Signature");
    };
    expect(await codesOf(electronic)).toHaveLength(2);
  });

  it("the place of signature taken away, as its note allows: not that the date stands in place of “à,”", async () => {
    const altered = await told((opened) => over(opened, ", à Paris, ", ", "));
    expect(altered.map(({ details }) => ("found" in details ? details.found : ""))).not.toContainEqual(
      expect.stringContaining("2026"),
    );
  });

  it("two articles that changed places: moved, not absent from the model", async () => {
    const swapped: Change = ({ word }) => {
      const { paragraphs } = word.document.body;
      const [first, second, third] = ["ARTICLE 1", "ARTICLE 2", "ARTICLE 3"].map((title) =>
        paragraphs.findIndex(({ text }) => text.includes(title)),
      );
      const moved = paragraphs.slice(second, third).map(({ element }) => element);
      for (const element of moved) element.remove();
      const before = paragraphs[first ?? 0]?.element;
      before?.parent?.insertBefore(before, ...moved);
      paragraphs[0]?.story.forgetParagraphs();
    };
    expect(await codesOf(swapped)).toContain("paragraph-moved");
  });

  it.each<[string, Change]>([
    [
      "a point that stands before the engagement it belongs to",
      (opened) => {
        const [head, point] = ["Mettre à disposition", "Les fiches juridiques"].map((text) => blockOf(find(opened, text)));
        point?.remove();
        head?.parent?.insertBefore(head, ...(point ? [point] : []));
        find(opened, "ARTICLE 4").story.forgetParagraphs();
      },
    ],
    [
      "an engagement that lost its bullet",
      (opened) => find(opened, "Diffuser des informations").element.child("w:pPr")?.child("w:numPr")?.remove(),
    ],
  ])("a list of engagements that is broken is told: %s", async (_, change) => {
    expect(await told(change)).not.toEqual([]);
  });

  it("an odd text stays as it was written in the Markdown of the report", async () => {
    const folder = mkdtempSync(join(tmpdir(), "trame-"));
    const opened = await openChanged((word) => typeAfter(word, "Elle est renouvelable", "1. Prix ~~fixe~~ &copy; 2026"));
    const document = join(folder, "in.docx");
    writeFileSync(document, opened.word.save());
    const { output } = await reviewCommand({ document, profile: "web", language: "fr", json: false });
    rmSync(folder, { recursive: true });
    expect(String(output).split("\n")).not.toContainEqual(expect.stringMatching(/^ *> 1\. |(?<!\\)~~|(?<!\\)&copy;/));
  });
});
