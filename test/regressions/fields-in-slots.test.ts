/** A slot that Word's own field holds, begins in or ends in: refused by that name, as Word would make its result anew. */

import { checkAnswers } from "../../src/agreement/operations/answers";
import { fillAgreement } from "../../src/agreement/operations/filling/fill-agreement";
import { prepareAgreement } from "../../src/agreement/operations/prepare-agreement";
import { answersOf } from "../builders/answers";
import { docx, p, r } from "../builders/docx";
import { modelOf } from "../builders/models";
import { eachProfile, openInWord, paragraphTexts } from "../builders/word";

const model = modelOf(["Convention de partenariat signée", "Par {{name:xxx (nom)}}, pour l’association", "Pour {{place:xxx}} ;"]);
const { answers } = checkAnswers(model, answersOf(model.id, { name: "Emmaüs", place: "Lyon" }));

const mark = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
const begin = `${mark("begin")}<w:r><w:instrText> MERGEFIELD Nom </w:instrText></w:r>${mark("separate")}`;
const end = mark("end");
const rest = r(", pour l’association");

describe.each(eachProfile)("a field of Word (%s)", (_, profile) => {
  it.each([
    ["round the slot", r("Par ") + begin + r("xxx (nom)") + end + rest],
    ["round the slot, in one element", r("Par ") + `<w:fldSimple w:instr=" REF Nom ">${r("xxx (nom)")}</w:fldSimple>` + rest],
    ["round its sentence", begin + r("Par xxx (nom)") + rest + end],
    ["that begins in the slot", r("Par xxx ") + begin + r("(nom), pour") + end + r(" l’association")],
    ["that ends in the slot", begin + r("Par xxx") + end + r(" (nom)") + rest],
    ["in the slot", r("Par xxx ") + begin + r("(nom)") + end + rest],
  ])("is the reason that is said, and nothing is written in it: %s", async (_name, line) => {
    const { word, document } = await openInWord(docx(p("Convention de partenariat signée") + p(line) + p("Pour xxx ;")), {
      profile,
    });
    const { findings } = await prepareAgreement(document, model);
    expect(findings).toMatchObject([{ code: "slot-held", details: { field: "name", by: "field" } }]);
    const { unwritten } = await fillAgreement(document, model, answers);
    expect(unwritten).toEqual(["name"]);
    expect(paragraphTexts(word).slice(1)).toEqual(["Par xxx (nom), pour l’association", "Pour Lyon ;"]);
  });
});
