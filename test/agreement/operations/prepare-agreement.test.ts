import { prepareAgreement } from "../../../src/agreement/operations/prepare-agreement";
import { blankDocument } from "../../../src/cli/blank-document";
import { openAgreement } from "../../builders/agreement";
import { bodyOf, docx, p, sdt, withPart, r } from "../../builders/docx";
import { ftda, modelOf, slotsToFill } from "../../builders/models";
import { validationErrors } from "../../builders/validate";
import {
  blankAgreement,
  clauseTexts,
  controlTexts,
  countRoundTrips,
  eachProfile,
  openInWord,
  paragraphTexts,
} from "../../builders/word";

describe.each(eachProfile)("preparing the agreement in Word (%s)", (_, profile) => {
  it("wraps every slot with its hint and its preposition, tagged and titled", async () => {
    const { word, document } = await openAgreement({ profile });
    const before = paragraphTexts(word);
    expect(await prepareAgreement(document, ftda)).toMatchObject({ recognised: true, wrapped: 29, findings: [] });
    expect(controlTexts(word)).toEqual(
      slotsToFill.map(({ field, form, placeholder }) => [`trame:${field}|${form}`, placeholder]),
    );
    expect(word.document.body.contentControls.map(({ title }) => title)).toContain("Présentation du partenaire");
    expect(paragraphTexts(word)).toEqual(before);
    expect(await validationErrors(word.save())).toEqual([]);
  });

  it("wraps every clause of the engagements round its bullet alone, its slots inside", async () => {
    const { word, document } = await openAgreement({ profile });
    expect(await prepareAgreement(document, ftda)).toMatchObject({ clauses: 18 });
    const defaults = ftda.clauseLists.flatMap(({ clauses }) => clauses.filter(({ isDefault }) => isDefault));
    expect(clauseTexts(word)).toEqual(defaults.map(({ id, paragraph }) => [id, paragraph.text]));
    const channel = word.document.body.contentControls.find(({ tag }) => tag === "trame:clause:channel");
    expect(channel?.title).toBe("Communiquer sur les actions de France terre d’asile");
    expect(channel?.isInline).toBe(profile.wholeParagraph === "inline");
    expect([...(channel?.content.descendants("w:sdt") ?? [])]).toHaveLength(1);
  });

  it("prepared twice is prepared once", async () => {
    const { word, document } = await openAgreement({ profile });
    await prepareAgreement(document, ftda);
    const once = word.save();
    expect(await prepareAgreement(document, ftda)).toMatchObject({
      recognised: true,
      wrapped: 0,
      findings: [],
      change: { steps: [] },
    });
    expect(Buffer.from(word.save()).equals(Buffer.from(once))).toBe(true);
  });

  it("takes 3 round trips, and 1 when there is nothing to do", async () => {
    const { word, document } = await openAgreement({ profile });
    await prepareAgreement(document, ftda);
    expect(countRoundTrips(word)).toBe(3);
    await prepareAgreement(document, ftda);
    expect(countRoundTrips(word)).toBe(4);
  });

  it("makes the control of several paragraphs a block, and those of a cell stay in the cell", async () => {
    const { word, document } = await openAgreement({ profile });
    await prepareAgreement(document, ftda);
    const controls = word.document.body.contentControls;
    expect(controls.find(({ tag }) => tag.startsWith("trame:partner.presentation"))?.isInline).toBe(false);
    const role = controls.at(-1);
    expect(role?.paragraphs[0]?.tableDepth).toBe(1);
  });
});

describe("what stands in the way of preparing", () => {
  it("wraps again a control that was taken away by hand", async () => {
    const { word, document } = await openAgreement();
    await prepareAgreement(document, ftda);
    word.document.body.contentControls.find(({ tag }) => tag === "trame:partner.presentation|plain")?.unwrap();
    expect(await prepareAgreement(document, ftda)).toMatchObject({ wrapped: 1, findings: [] });
    expect(controlTexts(word)).toHaveLength(29);
  });

  it("recognises the clauses of a document arranged by hand, and leaves a bullet of the person's own alone", async () => {
    const first = await openAgreement();
    const [events, information, logos] = ["events", "information", "logos"].map((id) => {
      const at = ftda.paragraphs.findIndex(({ clause }) => clause === id);
      return first.word.document.body.paragraphs[at];
    });
    events?.element.remove();
    information?.element.parent?.insertAfter(information.element, events?.element ?? information.element);
    logos?.pieces[0]?.element.setText("Se réunir chaque trimestre.");
    const { word, document } = await openInWord(first.word.save());
    expect(await prepareAgreement(document, ftda)).toMatchObject({ wrapped: 29, clauses: 17, findings: [] });
    expect(
      clauseTexts(word)
        .slice(-2)
        .map(([id]) => id),
    ).toEqual(["information", "events"]);
  });

  it("says which slots are lost or empty, and wraps the others", async () => {
    const bytes = withPart(blankAgreement, "word/document.xml", (xml) =>
      xml
        .replace(/facilité grâce (<[^à]*>)à </, "facilité par $1la <")
        .replace(/<w:r><w:rPr><w:highlight w:val="yellow"\/><\/w:rPr><w:t xml:space="preserve">Prénom Nom<\/w:t><\/w:r>/, ""),
    );
    const { document } = await openInWord(bytes);
    const { wrapped, findings } = await prepareAgreement(document, ftda);
    expect(wrapped).toBe(27);
    expect(findings).toMatchObject([
      { code: "slot-lost", details: { field: "purpose.means", reason: "surroundings-altered" } },
      { code: "slot-empty", details: { field: "signatory.name" }, place: { paragraph: 178 } },
    ]);
  });

  it("wraps answers already written by hand, the longest too", async () => {
    const long = "Une association très active dans le domaine de l’insertion. ".repeat(12).trim();
    const model = modelOf([
      "Convention de partenariat signée",
      "Par {{name:xxx}} :",
      "Afin de {{aim:xxx}}, les parties conviennent.",
    ]);
    const bytes = docx(
      [p("Convention de partenariat signée"), p("Par Emmaüs :"), p(`Afin de ${long}, les parties conviennent.`)].join(""),
    );
    const { word, document } = await openInWord(bytes);
    expect(await prepareAgreement(document, model)).toMatchObject({ wrapped: 2, findings: [] });
    expect(controlTexts(word)).toEqual([
      ["trame:name|plain", "Emmaüs"],
      ["trame:aim|plain", long],
    ]);
  });

  it("finds the right one of several occurrences of a placeholder", async () => {
    const model = modelOf(["Entre xxx, {{name:xxx}}, xxx et {{place:xxx}} pour xxx."]);
    const { word, document } = await openInWord(await blankDocument(model));
    await prepareAgreement(document, model);
    expect(
      bodyOf(word.save())
        .replace(/<w:sdtPr>.*?<\/w:sdtPr>/g, "")
        .replace(/<(?!\/?w:sdt>)[^>]*>/g, ""),
    ).toBe("Entre xxx, <w:sdt>xxx</w:sdt>, xxx et <w:sdt>xxx</w:sdt> pour xxx.");
  });

  it("nests in anybody else's control, never in another slot's", async () => {
    const model = modelOf(["Convention de partenariat signée", "Par {{name:xxx}} :", "Pour {{place:xxx}} ;"]);
    const body = [
      p("Convention de partenariat signée"),
      sdt(p("Par xxx :"), "clause"),
      p(
        `<w:r><w:t xml:space="preserve">Pour </w:t></w:r>${sdt("<w:r><w:t>xxx</w:t></w:r>", "trame:name|plain")}<w:r><w:t xml:space="preserve"> ;</w:t></w:r>`,
      ),
    ];
    const { word, document } = await openInWord(docx(body.join("")));
    const { wrapped, findings } = await prepareAgreement(document, model);
    expect(wrapped).toBe(1);
    expect(controlTexts(word).map(([tag]) => tag)).toEqual(["clause", "trame:name|plain", "trame:name|plain"]);
    expect(findings).toMatchObject([{ code: "slot-not-wrapped", details: { field: "place", reason: "inside-another-control" } }]);
  });

  it("skips slots side by side that are locked, and wraps the others", async () => {
    const model = modelOf([
      "Convention de partenariat signée",
      "Par {{name:xxx}} :",
      "Pour {{place:xxx}} ;",
      "En présence de {{name:xxx}} ;",
      "Fait en double à {{place:xxx}}.",
    ]);
    const locked = (before: string, after: string) =>
      p(r(before) + sdt(r("xxx"), "autre", '<w:lock w:val="contentLocked"/>') + r(after));
    const { word, document } = await openInWord(
      docx(
        [
          p("Convention de partenariat signée"),
          p("Par xxx :"),
          p("Pour xxx ;"),
          locked("En présence de ", " ;"),
          locked("Fait en double à ", "."),
        ].join(""),
      ),
    );
    const { findings } = await prepareAgreement(document, model);
    expect(controlTexts(word).filter(([tag]) => tag !== "autre")).toEqual([
      ["trame:name|plain", "xxx"],
      ["trame:place|plain", "xxx"],
    ]);
    expect(findings.map(({ code }) => code)).toEqual(["slot-not-wrapped", "slot-not-wrapped"]);
  });

  it("skips a slot that Word will not wrap, and wraps the others", async () => {
    const model = modelOf(["Convention de partenariat signée", "Par {{name:xxx (nom)}} :", "Pour {{place:xxx}} ;"]);
    // A control that begins inside the slot and ends after it.
    const crossing = `<w:r><w:t xml:space="preserve">Par xxx </w:t></w:r>${sdt("<w:r><w:t>(nom) :</w:t></w:r>", "foreign")}`;
    const { word, document } = await openInWord(
      docx([p("Convention de partenariat signée"), p(crossing), p("Pour xxx ;")].join("")),
    );
    const { wrapped, findings } = await prepareAgreement(document, model);
    expect(wrapped).toBe(1);
    expect(controlTexts(word)).toEqual([
      ["foreign", "(nom) :"],
      ["trame:place|plain", "xxx"],
    ]);
    expect(findings).toMatchObject([{ code: "slot-not-wrapped", details: { field: "name", reason: "not-wrappable" } }]);
  });
});
