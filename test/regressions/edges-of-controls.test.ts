/** What stands at the edge of a slot's control, in it, goes when the slot is written: so it is not, and that is said. */

import { checkAnswers } from "../../src/agreement/operations/answers";
import { fillAgreement } from "../../src/agreement/operations/filling/fill-agreement";
import { prepareAgreement } from "../../src/agreement/operations/prepare-agreement";
import { blankDocument } from "../../src/cli/blank-document";
import { answersOf } from "../builders/answers";
import { withPart } from "../builders/docx";
import { modelOf } from "../builders/models";
import { eachProfile, openInWord } from "../builders/word";

const model = modelOf(
  [
    "Convention de partenariat conclue entre les deux parties ci-dessous",
    "Entre {{name:xxx (nom)}}, sise {{place:xxx (lieu)}}, et France terre d’asile",
    "Le partenaire se présente ainsi aux deux parties qui signent :",
    "{{about:xxx (présentation)}}",
    "Fait à Paris en deux exemplaires originaux par les parties",
  ],
  { name: "name", about: "text" },
);

const NOTE = '<w:r><w:footnoteReference w:id="77"/></w:r>';
const STRUCK = '<w:del w:id="78" w:author="Collègue"><w:r><w:delText>ancien texte</w:delText></w:r></w:del>';
const PICTURE = '<w:r><w:drawing><wp:inline xmlns:wp="w"><wp:docPr id="79" name="sceau"/></wp:inline></w:drawing></w:r>';
const ADDED = '<w:ins w:id="80" w:author="Collègue"><w:r><w:t> (siège)</w:t></w:r></w:ins>';

/** The prepared agreement with a node put first or last in the runs of one of its controls. */
async function withNode(field: string, node: string, side: "first" | "last", profile: (typeof eachProfile)[number][1]) {
  const { word, document } = await openInWord(await blankDocument(model), { profile });
  await prepareAgreement(document, model);
  const content = new RegExp(`(<w:tag w:val="trame:${field}\\|plain"/>.*?<w:sdtContent>)(.*?)(?=</w:sdtContent>)`, "su");
  const change = (inside: string): string => {
    const at = side === "first" ? inside.search(/<w:r[ >]/u) : inside.lastIndexOf("</w:r>") + "</w:r>".length;
    return inside.slice(0, at) + node + inside.slice(at);
  };
  return withPart(word.save(), "word/document.xml", (xml) =>
    xml.replace(content, (_, head: string, inside: string) => head + change(inside)),
  );
}

describe.each(eachProfile)("in the control of a slot (%s)", (_, profile) => {
  const cases = ["name", "place", "about"].flatMap((field) =>
    (["first", "last"] as const).flatMap((side) =>
      Object.entries({ NOTE, STRUCK, PICTURE, ADDED }).map(([what, node]) => [what, side, field, node] as const),
    ),
  );
  it.each(cases)("%s %s in %s stays, or the field is named", async (_what, side, field, node) => {
    const { word, document } = await openInWord(await withNode(field, node, side, profile), { profile });
    const { answers } = checkAnswers(model, answersOf(model.id, { [field]: "Emmaüs" }));
    const { findings, unwritten } = await fillAgreement(document, model, answers);
    const kept = /w:id="77"|ancien texte|name="sceau"|\(siège\)/u.test(word.document.printMain());
    expect(kept).toBe(true);
    const isWritten = word.document.printMain().includes("Emmaüs");
    expect(unwritten).toEqual(isWritten ? [] : [field]);
    expect(findings.some(({ details }) => "field" in details && details.field === field)).toBe(!isWritten);
  });
});
