import fc from "fast-check";
import {
  type SelectedClause,
  type ClauseSelection,
  defaultSelection,
  lineKey,
} from "../../../../src/agreement/clauses/arrangement";
import { addOwnClause, moveLine, tickClause, untickLine } from "../../../../src/agreement/clauses/edit-selection";
import { applyClauses } from "../../../../src/agreement/operations/engagements/apply-clauses";
import { insertParagraph, outermostAt } from "../../../../src/docx/edit-paragraphs";
import { profiles } from "../../../../src/simulator/word-api/profile";
import { draws, sampled } from "../../../builders/at-length";
import { fill, openFilled } from "../../../builders/agreement";
import { emmausWith } from "../../../builders/answers";
import { ftda } from "../../../builders/models";
import { validationErrors } from "../../../builders/validate";
import { clauseTexts, controlTexts, type OpenedWord, paragraphTexts } from "../../../builders/word";

type Act =
  | { readonly kind: "tick" | "untick" | "up" | "down"; readonly list: number; readonly which: number }
  | { readonly kind: "own"; readonly list: number; readonly text: string }
  | { readonly kind: "rename"; readonly name: string };

const NAMES = ["Emmaüs Solidarité", "Singa", "Les Restos du Cœur", "Handicap International", "Le Refuge"];
const TEXTS = [
  "Prêter une salle",
  "Se réunir chaque mois ; faire un bilan",
  "Aider l’équipe d’Emmaüs Solidarité",
  "Bénir. Et prier",
];

const act: fc.Arbitrary<Act> = fc.oneof(
  fc.record({
    kind: fc.constantFrom("tick", "untick", "up", "down"),
    list: fc.nat({ max: 2 }),
    which: fc.nat({ max: 40 }),
  }),
  fc.record({ kind: fc.constant("own" as const), list: fc.nat({ max: 2 }), text: fc.constantFrom(...TEXTS) }),
  fc.record({ kind: fc.constant("rename" as const), name: fc.constantFrom(...NAMES) }),
);

/** What one act makes of a selection. */
function choose(selection: ClauseSelection, one: Exclude<Act, { kind: "rename" }>): ClauseSelection {
  const list = ftda.clauseLists[one.list]!;
  const chosen = selection.get(list.id) ?? [];
  const key = one.kind === "own" || chosen.length === 0 ? "" : lineKey(chosen[one.which % chosen.length]!);
  const next = (): readonly SelectedClause[] => {
    switch (one.kind) {
      case "tick":
        return tickClause(list, chosen, list.clauses[one.which % list.clauses.length]!.id);
      case "untick":
        return untickLine(list, chosen, key);
      case "own":
        return addOwnClause(chosen, one.text);
      default:
        return moveLine(list, chosen, key, one.kind);
    }
  };
  return new Map([...selection, [list.id, next()]]);
}

async function newAgreement(profile: (typeof profiles)[keyof typeof profiles]): Promise<OpenedWord> {
  return openFilled({ profile }, emmausWith({ engagements: undefined }));
}

function visible({ word }: OpenedWord): object {
  const levels = word.document.body.paragraphs.map(({ element }) => word.document.numbering.placeOf(element)?.level ?? null);
  return { texts: paragraphTexts(word), levels, controls: controlTexts(word), clauses: clauseTexts(word) };
}

describe("any sequence of ticks, unticks, moves and renames", () => {
  it.each(Object.values(profiles))("gives the document that the last selection gives at once ($name)", async (profile) => {
    await fc.assert(
      fc.asyncProperty(fc.array(act, { minLength: sampled(16, 30), maxLength: sampled(16, 30) }), async (acts) => {
        const one = await newAgreement(profile);
        let selection = defaultSelection(ftda);
        let name = "Emmaüs Solidarité";
        for (const each of acts) {
          if (each.kind === "rename") {
            name = each.name;
            const report = await fill(one, { model: ftda.id, answers: { "partner.name": name } });
            expect(report.findings.filter(({ level }) => level === "blocking")).toEqual([]);
          } else {
            selection = choose(selection, each);
            expect(await applyClauses(one.document, ftda, selection)).toMatchObject({ unapplied: [] });
          }
        }
        await applyClauses(one.document, ftda, selection);

        const fresh = await newAgreement(profile);
        await applyClauses(fresh.document, ftda, selection);
        await fill(fresh, { model: ftda.id, answers: { "partner.name": name } });
        expect(visible(one)).toEqual(visible(fresh));
        expect(await validationErrors(one.word.save())).toEqual([]);
      }),
      draws(sampled(1, 2)),
    );
  });
});

describe("what a person wrote in the lists", () => {
  it("survives every operation that does not name it", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...Object.values(profiles)),
        fc.constantFrom("co-construction", "channel", "resources-guides", "training", "information"),
        fc.array(act, { minLength: sampled(8, 12), maxLength: sampled(8, 12) }),
        async (profile, edited, acts) => {
          const one = await newAgreement(profile);
          const { body } = one.word.document;
          const clause = body.contentControls.find(({ tag }) => tag === `trame:clause:${edited}`)?.paragraphs[0];
          clause?.pieces.at(-1)?.element.setText(", et autrement encore ;");
          clause?.forgetPieces();
          const heading = body.contentControls.find(({ tag }) => tag === "trame:clause:logos")?.paragraphs[0];
          if (heading) insertParagraph(heading, "Offrir le café,", "before", outermostAt(heading, "before"));

          let selection = defaultSelection(ftda);
          for (const each of acts) {
            if (each.kind === "rename") await fill(one, { model: ftda.id, answers: { "partner.name": each.name } });
            else {
              selection = choose(selection, each);
              expect(await applyClauses(one.document, ftda, selection)).toMatchObject({ unapplied: [] });
            }
          }
          const texts = paragraphTexts(one.word);
          expect(texts.filter((text) => /, et autrement encore(\u00a0;|\.| ;)$/.test(text))).toHaveLength(1);
          expect(texts.filter((text) => /^Offrir le café(\u00a0;|\.|,)$/.test(text))).toHaveLength(1);
        },
      ),
      draws(sampled(3, 5)),
    );
  });
});
