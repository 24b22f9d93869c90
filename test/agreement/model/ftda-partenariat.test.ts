import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fieldKind, shows } from "../../../src/agreement/fields/field-kinds";
import { blankDocument } from "../../../src/cli/blank-document";
import { ftda, slotsToFill } from "../../builders/models";
import { blankAgreement } from "../../builders/word";

const SEED = readFileSync(join(__dirname, "../../fixtures/convention-partenariat.txt"), "utf8").split("\n");

/** A line of the extracted text without what the extraction adds: bullets, names of bookmarks, marks of cells. */
function asParagraph(line: string, number: number): string {
  const inTable = number >= 177;
  return line
    .replace(/^· /, "")
    .replace(/^\[bookmark: \w+\]/, "")
    .replace(inTable ? /^\t/ : /^$/, "");
}

describe("the partnership agreement", () => {
  it("is the extracted text, paragraph by paragraph, to the letter", () => {
    // Line 183 is the end of a row of the signature table.
    const expected = SEED.map((line, index) => asParagraph(line, index + 1)).filter((_, index) => index !== 182);
    expect(ftda.paragraphs.map(({ text }) => text)).toEqual(expected);
  });

  it("has the bullets of the extracted text, on two levels", () => {
    const bullets = SEED.map((line, index) => (line.startsWith("· ") ? index + 1 : 0)).filter(Boolean);
    const ours = ftda.paragraphs.flatMap(({ listLevel }, index) => (listLevel === null ? [] : [index + 1]));
    expect(ours).toEqual(bullets);
    const second = ftda.paragraphs.flatMap(({ listLevel }, index) => (listLevel === 1 ? [index + 1] : []));
    expect(second).toEqual([103, 104, 105, 106, 107, 108]);
  });

  it("keeps the hidden bookmarks", () => {
    const bookmarks = SEED.flatMap((line) => /\[bookmark: (\w+)\]/.exec(line)?.[1] ?? []);
    expect(ftda.paragraphs.flatMap(({ bookmark }) => bookmark ?? [])).toEqual(bookmarks);
  });

  // Line, field, form and placeholder of the 29 slots (line 178 and after are one paragraph earlier: line 183 is none).
  it.each(
    [
      [1, "partner.name", "upper", "XXX"],
      [13, "partner.name", "upper", "(NOM)"],
      [14, "partner.address", "plain", "xxx (adresse)"],
      [14, "signatory.name", "plain", "xxx (NOM et Prénom)"],
      [14, "signatory.role", "de", "de xxx (fonction)"],
      [17, "partner.siret", "plain", "xxx"],
      [18, "partner.ape", "plain", "xxx"],
      [69, "partner.name", "plain", "xxx (Nom du partenaire)"],
      [71, "partner.presentation", "plain", "xxx (présentation de l’objet social et de l’activité)"],
      [78, "partner.name", "a", "à xxx"],
      [78, "purpose.objective", "de", "de xxx"],
      [80, "partner.name", "plain", "xxx"],
      [84, "purpose.means", "a", "à xxx"],
      [91, "partner.name", "plain", "xxx"],
      [93, "engagement.channel", "de", "de xxx (outil de communication)"],
      [95, "engagements", "item-1", "xxx"],
      [96, "engagements", "item-2", "xxx"],
      [101, "partner.name", "de", "de xxx"],
      [110, "partner.name", "de", "de xxx"],
      [112, "partner.name", "de", "de xxx"],
      [114, "partner.name", "de", "de xxx"],
      [116, "partner.name", "de", "de xxx"],
      [139, "partner.name", "plain", "xxx"],
      [139, "contact.name", "plain", "prénom NOM"],
      [139, "contact.role", "plain", "Fonction"],
      [172, "signing.date", "le", "le xx xx 2025"],
      [177, "partner.name", "plain", "xxx"],
      [178, "signatory.name", "plain", "Prénom Nom"],
      [179, "signatory.role", "capital", "Fonction"],
    ].map(([line, field, form, placeholder], index) => ({ index, line: Number(line), field, form, placeholder })),
  )("slot $index stands on line $line: $field, $form, $placeholder", ({ index, line, field, form, placeholder }) => {
    expect(slotsToFill[index]).toMatchObject({ paragraph: line - 1, field, form, placeholder });
  });

  it("states facts that are of their kind, as they are printed", () => {
    const wrong = ftda.paragraphs.flatMap(({ pieces }) =>
      pieces.filter((piece) => {
        const fact = piece.kind === "fact" && ftda.facts.find(({ id }) => id === piece.fact);
        return (
          fact &&
          !shows(fact.kind, fieldKind(fact.kind).candidates([{ ...fact, text: piece.text }])[0] ?? "", {
            ...fact,
            text: piece.text,
          })
        );
      }),
    );
    expect([ftda.facts.length, wrong]).toEqual([17, []]);
  });

  it("has 29 slots, 13 of them for the partner's name", () => {
    expect(slotsToFill).toHaveLength(29);
    expect(slotsToFill.filter(({ field }) => field === "partner.name")).toHaveLength(13);
  });

  it("has every engagement of article 3 as a clause, and proposals that nobody finds ticked", () => {
    const bullets = (from: number, to: number) =>
      ftda.paragraphs.slice(from - 1, to).filter(({ listLevel }) => listLevel !== null);
    const [partner, car, both] = ftda.clauseLists.map(({ clauses }) => clauses.filter(({ isDefault }) => isDefault));
    expect(partner?.map(({ paragraph }) => paragraph)).toEqual(bullets(93, 94));
    expect(car?.map(({ paragraph }) => paragraph)).toEqual(bullets(101, 120));
    expect(both?.map(({ paragraph }) => paragraph)).toEqual(bullets(124, 131));
    expect(car?.filter(({ parent }) => parent === "resources")).toHaveLength(6);
    const proposals = ftda.clauseLists.flatMap(({ clauses }) => clauses.filter(({ isDefault }) => !isDefault));
    expect(proposals.length).toBeGreaterThanOrEqual(6);
    for (const { isProposal, paragraph } of proposals) {
      expect(isProposal).toBe(true);
      // An infinitive with its capital.
      expect(paragraph.text).toMatch(/^(?:Se |N’)?\p{L}+(?:er|ir|re)\b.* ;$/u);
    }
  });

  it("gives the blank Word file that is committed", async () => {
    expect(Buffer.from(await blankDocument(ftda)).equals(Buffer.from(blankAgreement))).toBe(true);
  });
});
