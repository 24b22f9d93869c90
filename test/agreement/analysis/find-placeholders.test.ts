import { analyseDocument } from "../../../src/agreement/analysis/analyse-document";
import { modelOfAnalysis } from "../../../src/agreement/analysis/model-of-analysis";
import { parseModel } from "../../../src/agreement/model/parse-model";
import { checkAnswers } from "../../../src/agreement/operations/answers";
import { fillAgreement } from "../../../src/agreement/operations/filling/fill-agreement";
import { prepareAgreement } from "../../../src/agreement/operations/prepare-agreement";
import { docx, p, r, sdt } from "../../builders/docx";
import { eachProfile, openInWord, paragraphTexts } from "../../builders/word";

/** The places of one line; "Nom" stands before it, as a title. */
function placesOf(line: string): string[] {
  const paragraphs = ["Nom", line].map((text) => ({ text, listLevel: null, inTable: false }));
  return analyseDocument({ content: { paragraphs, controls: [] }, extras: null }).placeholders.map(({ text }) => text);
}

describe("a place to fill in", () => {
  it.each<[string, string[]]>([
    ["Je soussigné ........ (nom et prénom), né le ........", ["........ (nom et prénom)", "........"]],
    ["la somme de xxx (ci-après « le Prix »)", ["xxx"]],
    ["la somme de xxx € (TTC)", ["xxx"]],
    ["Nom : xxx[à vérifier]", ["xxx[à vérifier]"]],
    ["[Prénom] [Nom]", ["[Prénom]", "[Nom]"]],
    ["________ ________", []],
    ["Fait le ____ mars 20__", ["____ mars 20__"]],
    ["l’exercice 20__", ["20__"]],
    ["Merci d’avance…", []],
    ["Objet : …", ["…"]],
    ["au chapitre XX, au XXe siècle", []],
    ["Article 12 ............ 34", []],
    ["voir https://exemple.org/a__b__c et nom__prenom@exemple.org", []],
    ["L. 111-1 […] du code", []],
    ["la société […], au capital de […] euros", ["[…]", "[…]"]],
    ["les articles 3 [1] et 4 [sic]", []],
    ["Signature : ________", []],
    ["reste à définir", []],
    ["Lieu : à définir", ["à définir"]],
    ["{{ prenom }} ${nom} «Ville» <code postal>", ["{{ prenom }}", "${nom}", "«Ville»", "<code postal>"]],
    ["ci-après dénommé «Client»", []],
  ])("in « %s »", (line, places) => {
    expect(placesOf(line)).toEqual(places);
  });

  it.each(eachProfile)("is what Word shows in an empty control, whatever its language (%s)", async (_, profile) => {
    const prompt = sdt(r("Haga clic aquí."), "suyo", "<w:showingPlcHdr/>");
    const opened = await openInWord(docx(p(`${r("Ciudad: ")}${prompt}${r(", España")}`) + p("El contrato empieza hoy.")), {
      profile,
    });
    const analysis = await opened.document.transact(async (transaction) => analyseDocument(await transaction.readWhole()));
    expect(analysis.placeholders).toMatchObject([{ text: "Haga clic aquí.", family: "prompt", before: "Ciudad: " }]);
    const model = parseModel(modelOfAnalysis(analysis, { id: "contrato", name: "Contrato" }));
    await prepareAgreement(opened.document, model);
    const { answers } = checkAnswers(model, { model: "contrato", answers: { ciudad: "Madrid" } });
    expect(await fillAgreement(opened.document, model, answers)).toMatchObject({ findings: [] });
    expect(paragraphTexts(opened.word)[0]).toBe("Ciudad: Madrid, España");
  });
});
