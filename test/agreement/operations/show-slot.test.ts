import { prepareAgreement } from "../../../src/agreement/operations/prepare-agreement";
import { showNextBlankSlot, showSlot } from "../../../src/agreement/operations/show-slot";
import { TextRange } from "../../../src/docx/text-range";
import { fill, openAgreement } from "../../builders/agreement";
import { answersOf } from "../../builders/answers";
import { docx, p } from "../../builders/docx";
import { ftda, modelOf } from "../../builders/models";
import { countRoundTrips, eachProfile, type OpenedWord, openInWord } from "../../builders/word";

const model = modelOf([
  "Convention de partenariat signée entre les deux parties",
  "Par {{name:xxx}}, sise {{place:xxx (lieu)}} depuis toujours",
  "Fait {{day|le:le xx xx}} en deux exemplaires",
], { day: "date" }); // prettier-ignore

const [TITLE = "", PARTY = "", END = ""] = model.paragraphs.map(({ text }) => text);
const [NAME, PLACE, DAY] = model.slots.map(({ id }) => id);

async function prepared(options: Parameters<typeof openInWord>[1] = {}): Promise<OpenedWord> {
  const opened = await openInWord(docx(p(TITLE) + p(PARTY) + p(END)), options);
  await prepareAgreement(opened.document, model);
  return opened;
}

/** What is selected, as text. */
function selected({ word }: OpenedWord): string {
  return (word.selection?.stretches ?? []).map(({ paragraph, start, end }) => paragraph.text.slice(start, end)).join("\n");
}

/** The user selects what stands between the brackets of a text that is a paragraph without them; a caret is "[]". */
function userSelects({ word }: OpenedWord, marked: string): void {
  const text = marked.replace(/[[\]]/g, "");
  const paragraph = word.document.body.paragraphs.find((one) => one.text === text);
  if (!paragraph) throw new Error(`no paragraph "${text}"`);
  word.select(TextRange.within(paragraph, marked.indexOf("["), marked.indexOf("]") - 1));
}

describe.each(eachProfile)("the next blank slot (%s)", (_, profile) => {
  it.each([
    ["[]Convention de partenariat signée entre les deux parties", NAME],
    ["Convention de partenariat signée entre les deux parties[]", NAME],
    ["Par[] xxx, sise xxx (lieu) depuis toujours", NAME],
    ["Par []xxx, sise xxx (lieu) depuis toujours", PLACE],
    ["Par x[]xx, sise xxx (lieu) depuis toujours", PLACE],
    ["Par x[x]x, sise xxx (lieu) depuis toujours", PLACE],
    ["Par [xxx], sise xxx (lieu) depuis toujours", PLACE],
    ["Par xxx[], sise xxx (lieu) depuis toujours", PLACE],
    ["[Par xxx, sise] xxx (lieu) depuis toujours", PLACE],
    ["[Par xxx, sise xxx] (lieu) depuis toujours", DAY],
    ["Par xxx, sise xxx (lieu) depuis toujours[]", DAY],
    ["Fait le xx xx en deux[] exemplaires", NAME],
  ])("from %s", async (marked, slot) => {
    const opened = await prepared({ profile });
    userSelects(opened, marked);
    expect(await showNextBlankSlot(opened.document, model)).toBe(slot);
  });

  it("asked again and again, goes from blank to blank and round", async () => {
    const opened = await prepared({ profile });
    const shown: [string | undefined, string][] = [];
    for (let time = 0; time < 4; time += 1) {
      shown.push([await showNextBlankSlot(opened.document, model), selected(opened)]);
    }
    expect(shown).toEqual([
      [NAME, "xxx"],
      [PLACE, "xxx (lieu)"],
      [DAY, "le xx xx"],
      [NAME, "xxx"],
    ]);
  });

  it("leaves out what is answered; when nothing is blank, shows nothing", async () => {
    const opened = await prepared({ profile });
    await fill(opened, answersOf("tiny", { place: "Lyon" }), model);
    userSelects(opened, "Par x[]xx, sise Lyon depuis toujours");
    expect(await showNextBlankSlot(opened.document, model)).toBe(DAY);
    await fill(opened, answersOf("tiny", { name: "Singa", day: "2026-12-01" }), model);
    expect(await showNextBlankSlot(opened.document, model)).toBeUndefined();
    expect(selected(opened)).toBe("le 1er\u00a0décembre 2026");
  });

  it("is the first one for who is in a header", async () => {
    const opened = await openInWord(docx(p(TITLE) + p(PARTY) + p(END), { header: p("xxx, en tête") }), { profile });
    await prepareAgreement(opened.document, model);
    const header = opened.word.document.margin(0, "header", "default")?.paragraphs[0];
    opened.word.select(TextRange.of(header!));
    expect(await showNextBlankSlot(opened.document, model)).toBe(NAME);
  });

  it("takes 3 round trips, however many blanks there are", async () => {
    const opened = await openAgreement({ profile });
    await prepareAgreement(opened.document, ftda);
    const before = countRoundTrips(opened.word);
    expect(await showNextBlankSlot(opened.document, ftda)).toBe(ftda.slots[0]?.id);
    expect(countRoundTrips(opened.word) - before).toBe(3);
  });
});

describe("showing a slot", () => {
  it("selects it, in 2 round trips", async () => {
    const opened = await prepared();
    const before = countRoundTrips(opened.word);
    expect(await showSlot(opened.document, model, PLACE ?? "")).toBe(true);
    expect(selected(opened)).toBe("xxx (lieu)");
    expect(countRoundTrips(opened.word) - before).toBe(2);
  });

  it.each(["no/such-slot", "p3/day"])("says that %s is not there to be shown", async (slot) => {
    const opened = await prepared();
    opened.word.document.body.contentControls.at(-1)?.unwrap();
    expect(await showSlot(opened.document, model, slot)).toBe(false);
    expect(opened.word.selection).toBeUndefined();
  });
});

describe("a document that is not the agreement", () => {
  it("has no slot to show", async () => {
    const opened = await openInWord(docx(p("Compte rendu de réunion")));
    expect(await showNextBlankSlot(opened.document, model)).toBeUndefined();
    expect(await showSlot(opened.document, model, NAME ?? "")).toBe(false);
  });
});
