import { analyseDocument } from "../../../src/agreement/analysis/analyse-document";
import { mergeFields, renameField, setIgnored, setKind, splitPlace } from "../../../src/agreement/analysis/edit-analysis";
import { modelOfAnalysis } from "../../../src/agreement/analysis/model-of-analysis";
import { offeredKinds } from "../../../src/agreement/analysis/offered-kinds";
import type { DocumentContent } from "../../../src/agreement/agreement-document";
import { printModelFile, readModelFile } from "../../../src/agreement/model/model-file";
import { parseModel } from "../../../src/agreement/model/parse-model";

function contentOf(...lines: readonly string[]): DocumentContent {
  return { paragraphs: lines.map((text) => ({ text, listLevel: null, inTable: false })), controls: [] };
}

const lease = contentOf(
  "BAIL DE LOCATION MEUBLÉE",
  "Entre [NOM DU BAILLEUR], demeurant ……, et [NOM DU LOCATAIRE], né le __/__/20__.",
  "Le loyer est de xxx (en lettres) euros. [NOM DU BAILLEUR] et {{ville}}, [NOM DU BAILLEUR].",
  "Fait à {{ville}}, le JJ/MM/AAAA.",
);
const analysis = analyseDocument({ content: lease, extras: null });

describe("the analysis of a document", () => {
  it("finds its places, names them, and groups what is the same", () => {
    expect(analysis.fields.map(({ label, kind, places }) => [label, kind, places.length])).toEqual([
      ["Nom du bailleur", "line", 3],
      ["Demeurant", "line", 1],
      ["Nom du locataire", "line", 1],
      ["Né le", "date", 1],
      ["En lettres", "line", 1],
      ["Ville", "line", 2],
      ["Fait le", "date", 1],
    ]);
  });

  it("makes a model of the document, to the letter, that its file keeps", () => {
    const files = modelOfAnalysis(analysis, { id: "bail", name: "Bail meublé" });
    const model = parseModel(files);
    expect(model.paragraphs.map(({ text }) => text)).toEqual(lease.paragraphs.map(({ text }) => text));
    expect(model.slots.map(({ placeholder }) => placeholder)).toEqual(analysis.placeholders.map(({ text }) => text));
    expect(readModelFile(printModelFile(files))).toMatchObject({ ok: true, model: { id: "bail" }, files });
  });

  it("offers the kinds that its places can hold, in its language", () => {
    const [owner] = analysis.fields;
    expect(offeredKinds(analysis, owner!)).toEqual(expect.arrayContaining(["line", "date", "name"]));
    expect(offeredKinds(analysis, owner!)).not.toContain("text");
    const alone = analyseDocument({ content: contentOf("Remarks of the parties:", "[…]"), extras: null });
    expect(alone.fields.map(({ label }) => label)).toEqual(["Remarks of the parties"]);
    expect(offeredKinds(alone, alone.fields[0]!)).toEqual(["line", "text", "date", "number", "siret", "rna", "ape"]);
  });

  it("is put right by a person: merged, split, renamed, ignored, of another kind", () => {
    const [owner, , tenant] = analysis.fields.map(({ id }) => id);
    const merged = mergeFields(analysis, owner!, tenant!);
    expect(merged.fields[0]).toMatchObject({ label: "Nom du bailleur", places: ["1.0", "1.2", "2.1", "2.3"] });
    const split = splitPlace(merged, "1.2");
    expect(split.fields.map(({ label }) => label).slice(0, 3)).toEqual(["Nom du bailleur", "Demeurant", "Nom du bailleur (2)"]);
    const named = renameField(split, owner!, " Le  bailleur ");
    expect(named.fields[0]).toMatchObject({ id: owner, label: "Le bailleur" });
    expect(setKind(named, owner!, "name").fields[0]).toMatchObject({ kind: "name" });
    const ignored = setIgnored(named, owner!, true);
    const model = parseModel(modelOfAnalysis(ignored, { id: "bail", name: "Bail" }));
    expect(model.fieldsById.has(owner!)).toBe(false);
    expect(model.paragraphs[1]?.text).toBe(lease.paragraphs[1]?.text);
  });
});
