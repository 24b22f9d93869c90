import { saveAs } from "../../src/cli/save-as";
import { DocxDocument } from "../../src/docx/docx-document";
import { docx, p } from "../builders/docx";
import { ofType, withMacros } from "../builders/packages";

const plain = docx(p("un"));
const template = ofType(plain, "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml");
const macros = withMacros(plain);
const macroTemplate = ofType(plain, "application/vnd.ms-word.template.macroEnabledTemplate.main+xml");

describe("a document saved under a name", () => {
  it.each<[string, Uint8Array, string, string, string[]]>([
    ["x.docx", plain, "y.docx", "docx", []],
    ["x.docx", plain, "y", "docx", []],
    ["x.docx", plain, "y.DOTX", "dotx", []],
    ["x.dotx", template, "y.dotx", "dotx", []],
    ["x.dotx", template, "y.docx", "docx", ["x.dotx est un modèle de document, y.docx un document."]],
    ["x.dotm", macroTemplate, "y.docx", "docx", ["x.dotm est un modèle de document, y.docx un document."]],
    ["x.docm", macros, "y.docm", "docm", []],
    [
      "x.docm",
      macros,
      "y.docx",
      "docx",
      [
        "Les macros de x.docm ne sont pas dans y.docx, qui ne peut en avoir\u00a0; donnez à --output un nom en .docm pour les garder.",
      ],
    ],
  ])("%s is the kind of file its name says: %#", (file, bytes, output, kind, sentences) => {
    const { bytes: saved, remarks } = saveAs(new DocxDocument(bytes), `dossier/${file}`, `sortie/${output}`, "fr");
    expect(remarks.map((remark) => (remark as { message: string }).message)).toEqual(sentences);
    const again = new DocxDocument(saved);
    expect(again.fileKind).toBe(kind);
    expect(again.becomeFileKind("docx").hadMacros).toBe(kind === "docm");
  });

  it("says what it lost in English too", () => {
    const { remarks } = saveAs(new DocxDocument(macros), "x.docm", "y.docx", "en");
    expect(remarks).toEqual([
      {
        code: "macros-left-out",
        level: "note",
        place: null,
        message: "The macros of x.docm are not in y.docx, which cannot have any; give --output a name in .docm to keep them.",
      },
    ]);
  });
});
