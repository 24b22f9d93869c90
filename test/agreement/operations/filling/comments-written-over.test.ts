import { fillAgreement } from "../../../../src/agreement/operations/filling/fill-agreement";
import { openFilled } from "../../../builders/agreement";
import { withPart } from "../../../builders/docx";
import { ftda } from "../../../builders/models";
import { eachProfile, openInWord } from "../../../builders/word";

/** A comment on what the control of a field shows. */
function commented(bytes: Uint8Array, shown: string): Uint8Array {
  const [start, end] = ['<w:commentRangeStart w:id="7"/>', '<w:commentRangeEnd w:id="7"/>'];
  return withPart(bytes, "word/document.xml", (xml) =>
    xml.replace(new RegExp(`<w:r>(?:(?!</w:r>).)*${shown}(?:(?!</w:r>).)*</w:r>`), `${start}$&${end}`),
  );
}

describe.each(eachProfile)("an answer that a colleague commented on, in Word (%s)", (_, profile) => {
  it("is written over, and it is said that a comment stood there: some Word takes it away (#2574)", async () => {
    const { word } = await openFilled({ profile });
    const opened = await openInWord(commented(word.save(), "732.829.320"), { profile });
    const siret = await fillAgreement(opened.document, ftda, new Map([["partner.siret", "82161143100015"]]));
    expect(siret.findings.filter(({ code }) => code === "comment-written-over")).toEqual([
      expect.objectContaining({ level: "note", details: expect.objectContaining({ field: "partner.siret" }) as unknown }),
    ]);
    const address = await fillAgreement(opened.document, ftda, new Map([["partner.address", "1 rue de la Paix, 75002 Paris"]]));
    expect(address.findings.map(({ code }) => code)).not.toContain("comment-written-over");
  });
});
