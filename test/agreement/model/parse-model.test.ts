import { parseMarkedText } from "../../../src/agreement/model/marked-text";
import { printMarkedText } from "../../../src/agreement/model/print-marked-text";
import { ModelError } from "../../../src/agreement/model/model-error";
import { parseModel } from "../../../src/agreement/model/parse-model";
import { filesOf, modelOf } from "../../builders/models";

/** The files of a small sound model, with one changed. */
function filesWith(name: string, change: (content: never) => unknown) {
  const files = filesOf(["Par {{name:xxx}} :", "N° {{=number:12}}"]);
  return { ...files, [name]: change(files[name] as never) };
}

describe("reading the notes of a model", () => {
  const note = { id: "n", level: "A", paragraph: "p1", text: "Par", reason: { fr: "raison", en: "reason" } };

  it("finds the paragraph of each, and what may stand there", () => {
    const { notes } = parseModel(filesWith("notes.json", () => [{ ...note, correction: "Pour", accepted: ["Avec"] }]));
    expect(notes).toMatchObject([{ id: "n", paragraph: 0, accepted: ["Pour", "Avec"], isCertain: true }]);
  });

  it.each<[string, object, string]>([
    ["an unknown paragraph", { paragraph: "p9" }, "notes.json[0].paragraph"],
    ["a text that is not there", { text: "Pour" }, "notes.json[0].text"],
    ["a correction of a placeholder", { text: "xxx", correction: "yyy" }, "notes.json[0].text"],
    ["an unknown slot", { condition: { kind: "slot-blank", slot: "p1/nam" } }, "notes.json[0].condition"],
    ["an unknown field", { condition: { kind: "year-differs", field: "nam" } }, "notes.json[0].condition"],
    ["an unknown fact", { condition: { kind: "fact-below", fact: "copies", value: 2 } }, "notes.json[0].condition"],
    ["an unknown condition", { condition: { kind: "when-it-rains" } }, "notes.json[0].condition.kind"],
  ])("refuses %s", (_, changed, place) => {
    expect(() => parseModel(filesWith("notes.json", () => [{ ...note, ...changed }]))).toThrow(
      expect.objectContaining({ place }) as Error,
    );
  });
});

describe("reading a model", () => {
  it("finds its slots, facts and the text of a blank document", () => {
    const model = modelOf(["L’équipe {{name|de:de xxx (nom)}} ;", "N° {{=number:12}}{{/}}Tél."]);
    expect(model.paragraphs.map(({ text }) => text)).toEqual(["L’équipe de xxx (nom) ;", "N° 12Tél."]);
    expect(model.slots).toEqual([
      {
        id: "p1/name",
        field: "name",
        form: "de",
        paragraph: 0,
        placeholder: "de xxx (nom)",
        lead: "de ",
        wholeParagraph: false,
        lines: "one",
      },
    ]);
    expect(model.paragraphs[1]?.pieces).toContainEqual({ kind: "fact", fact: "number", text: "12" });
  });

  it.each<[string, string, (content: never) => unknown, string]>([
    ["a missing file", "facts.json", () => undefined, "facts.json"],
    ["a paragraph without text", "paragraphs.json", () => [{ id: "a" }], "paragraphs.json[0]"],
    ["a group without a title", "fields.json", ([field]: [object]) => [{ ...field, group: "other" }], "fields.json[0].group"],
    ["no words", "words.json", () => undefined, "words.json"],
    [
      "the title of a group that no field is of",
      "words.json",
      (words: { groups: object[] }) => ({
        ...words,
        groups: [...words.groups, { id: "other", title: { fr: "Autre", en: "Other" } }],
      }),
      "words.json.groups[1]",
    ],
    ["an unknown kind", "fields.json", ([field]: [object]) => [{ ...field, kind: "colour" }], "fields.json[0].kind"],
    ["an unknown field", "paragraphs.json", () => [{ id: "a", text: "{{nam:xxx}}" }], "paragraphs.json[0].text"],
    ["an unknown fact", "paragraphs.json", () => [{ id: "a", text: "{{=siret:12}}" }], "paragraphs.json[0].text"],
    ["an unknown form", "paragraphs.json", () => [{ id: "a", text: "{{name|du:xxx}}" }], "paragraphs.json[0].text"],
    ["braces that are no mark", "paragraphs.json", () => [{ id: "a", text: "{{name:xxx}" }], "paragraphs.json[0].text"],
    ["a slot without a paragraph id", "paragraphs.json", () => [{ text: "{{name:xxx}}" }], "paragraphs.json[0].text"],
    [
      "slots with nothing between",
      "paragraphs.json",
      () => [{ id: "a", text: "{{name:xxx}}{{name:yyy}}" }],
      "paragraphs.json[0].text",
    ],
    ["a form of another kind", "paragraphs.json", () => [{ id: "a", text: "{{name|item-1:xxx}}" }], "paragraphs.json[0].text"],
    [
      "a broken paragraph with a slot",
      "paragraphs.json",
      () => [{ id: "a", text: "a{{/}}b {{name:xxx}}" }],
      "paragraphs.json[0].text",
    ],
    [
      "an id used twice",
      "paragraphs.json",
      () => [
        { id: "a", text: "" },
        { id: "a", text: "" },
      ],
      "paragraphs.json[1].id",
    ],
    ["a field no slot shows", "paragraphs.json", () => [{ id: "a", text: "{{=number:12}}" }], "fields.json[0]"],
    ["a fact no paragraph states", "paragraphs.json", () => [{ id: "a", text: "{{name:xxx}}" }], "facts.json[0]"],
    ["a bad example", "fields.json", ([field]: [object]) => [{ ...field, example: 3 }], "fields.json[0].example"],
    ["a field twice", "fields.json", ([field]: [object]) => [field, field], "fields.json[1].id"],
  ])("names the place of %s", (_, file, change, place) => {
    let error: unknown;
    try {
      parseModel(filesWith(file, change));
    } catch (thrown) {
      error = thrown;
    }
    expect(error).toBeInstanceOf(ModelError);
    expect(error).toMatchObject({ code: "invalid-model", place: expect.stringContaining(place) as string });
  });

  it("tells the slots of a field apart where a paragraph has several", () => {
    const model = modelOf(["{{name:xxx}} et {{name:xxx}}, ou {{name-2:xxx}}"]);
    expect(model.slots.map(({ id }) => id)).toEqual(["p1/name", "p1/name-2", "p1/name-2-2"]);
  });

  it("has the braces and the backslashes of the text itself, marked", () => {
    const pieces = [
      { kind: "fixed", text: "\\ {{nom}} } " },
      { kind: "slot", field: "name", form: "de", text: "de ${nom}" },
      { kind: "fixed", text: "{" },
      { kind: "fact", fact: "place", form: "plain", text: "a\\{}" },
      { kind: "break", text: "" },
    ] as const;
    expect(printMarkedText(pieces)).toBe("\\\\ \\{\\{nom\\}\\} \\} {{name|de:de $\\{nom\\}}}\\{{{=place:a\\\\\\{\\}}}{{/}}");
    expect(parseMarkedText(printMarkedText(pieces))).toEqual(pieces);
  });

  it("wants a slot of several paragraphs to stand alone", () => {
    expect(() => modelOf(["Activité : {{about:xxx}}"], { about: "text" })).toThrow("must stand alone");
  });
});

describe("reading the clauses of a model", () => {
  const said = { fr: "libellé", en: "label" };
  const clause = { id: "one", list: "ours", title: said };
  const sound = { lists: [{ id: "ours", heading: "head", label: said }], clauses: [clause] };
  const lines = [
    { id: "head", text: "Par nous :" },
    { id: "b1", clause: "one", list: 0, text: "Aider ;" },
    { id: "b2", text: "Fin" },
  ];
  const read = (clauses: object, paragraphs: object[] = lines) =>
    parseModel({ ...filesOf([""]), "paragraphs.json": paragraphs, "clauses.json": clauses });
  const proposal = { id: "two", list: "ours", title: said, proposal: "Former ;" };

  it("takes the text of those of the document from their paragraphs, and says where the list stands", () => {
    const [list] = read({ ...sound, clauses: [clause, proposal] }).clauseLists;
    expect(list).toMatchObject({ id: "ours", heading: 0, first: 1, size: 1, isSpaced: false });
    expect(list?.clauses.map(({ id, isDefault, isProposal, paragraph }) => [id, isDefault, isProposal, paragraph.text])).toEqual([
      ["one", true, false, "Aider ;"],
      ["two", false, true, "Former ;"],
    ]);
    expect(parseModel(filesOf([""])).clauseLists).toEqual([]);
  });

  it.each<[string, object, object[], string]>([
    ["an unknown list", { ...sound, clauses: [{ ...clause, list: "x" }] }, lines, "clauses.json.clauses[0].list"],
    ["an unknown heading", { ...sound, lists: [{ ...sound.lists[0], heading: "x" }] }, lines, "clauses.json.lists[0].heading"],
    ["a clause twice", { ...sound, clauses: [clause, clause] }, lines, "clauses.json.clauses[1].id"],
    [
      "a clause without a text",
      { ...sound, clauses: [clause, { ...proposal, proposal: undefined }] },
      lines,
      "clauses.json.clauses[1]",
    ],
    ["a clause with two texts", { ...sound, clauses: [{ ...clause, proposal: "x" }] }, lines, "clauses.json.clauses[0]"],
    [
      "an unknown field",
      { ...sound, clauses: [clause, { ...proposal, proposal: "À {{x:xxx}} ;" }] },
      lines,
      "clauses.json.clauses[1].proposal",
    ],
    [
      "a point that does not follow its clause",
      { ...sound, clauses: [{ ...clause, parent: "x" }] },
      lines,
      "clauses.json.clauses[0].parent",
    ],
    ["a paragraph of an unknown clause", { ...sound, clauses: [] }, lines, "clauses.json.clauses"],
    ["a bullet that is no clause", sound, [...lines.slice(0, 2), { list: 0, text: "Autre ;" }], "clauses.json.lists[0]"],
    ["an id too long for a tag", { ...sound, clauses: [{ ...clause, id: "a".repeat(31) }] }, lines, "clauses.json.clauses[0].id"],
  ])("names the place of %s", (_, clauses, paragraphs, place) => {
    expect(() => read(clauses, paragraphs)).toThrow(
      expect.objectContaining({ code: "invalid-model", place: expect.stringContaining(place) as string }) as Error,
    );
  });
});
