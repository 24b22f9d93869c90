import { boundSlot, isPlaceholder } from "../../../src/agreement/alignment/bound-slot";
import { fieldKind } from "../../../src/agreement/fields/field-kinds";
import type { Slot } from "../../../src/agreement/model/agreement-model";
import { modelOf } from "../../builders/models";

/** The slot of a marked placeholder; one that is all its paragraph may be several lines. */
function slotOf(mark: string, kind = "line"): Slot {
  const [slot] = modelOf([kind === "text" ? mark : `Un ${mark} deux`], { it: kind }).slots;
  if (!slot) throw new RangeError(`no slot in "${mark}"`);
  return slot;
}

const name = slotOf("{{it:xxx}}");
const address = slotOf("{{it:xxx (adresse)}}");
const signatory = slotOf("{{it:xxx (NOM et Prénom)}}");
const contact = slotOf("{{it:Prénom Nom}}");
const role = slotOf("{{it:Fonction}}");
const title = slotOf("{{it:(NOM)}}");
const ofName = slotOf("{{it|de:de xxx}}");
const ofRole = slotOf("{{it|de:de xxx (fonction)}}");
const toName = slotOf("{{it|a:à xxx}}");
const day = slotOf("{{it|le:le xx xx 2025}}");
const presentation = slotOf("{{it:xxx (présentation)}}", "text");

/** The gap with its slot between ‹ and ›, as it was bounded, and its obstacle. */
function bounded(slot: Slot, marked: string): string {
  const gap = marked.replace(/[‹›]/gu, "");
  const { start, end, obstacle } = boundSlot(slot, gap);
  const shown = `${gap.slice(0, start)}‹${gap.slice(start, end)}›${gap.slice(end)}`;
  return obstacle ? `${shown} – ${obstacle}` : shown;
}

describe("a slot ends where its placeholder ends", () => {
  it.each<[string, Slot, string]>([
    ["alone", name, "‹xxx›"],
    ["in capitals", name, "‹XXX›"],
    ["shorter", name, "‹XX›"],
    ["spaced", name, "‹x x x›"],
    ["between spaces", name, " ‹xxx›\u00a0"],
    ["before words", name, "‹xxx› et ses délégations"],
    ["after words", name, "l’association ‹xxx›"],
    ["between words", name, "l’association ‹XX›, ci-après « le Partenaire »"],
    ["before a remark", name, "‹xxx› (note interne)"],
    ["shorter, before a remark", name, "‹XX› (note interne)"],
    ["before a bracket that asks", name, "‹xxx› [à valider]"],
    ["before the next line", name, "‹xxx›\nPrénom Nom"],
    ["before a note", name, "‹xxx›\u0002"],
    ["before a comment and a note", name, "‹xxx›\u0005\u0002"],
    ["after a page break", name, "\f‹xxx›"],
    ["with its hint", address, "‹xxx (adresse)›"],
    ["with another hint", address, "‹xxx (siège)›"],
    ["without its hint", address, "‹xxx›"],
    ["with its hint, after a title", signatory, "Mme ‹xxx (NOM et Prénom)›"],
    ["with its hint, against digits", address, "‹xxx (adresse)›32 rue X"],
    ["of two words, after a label", contact, "Nom : ‹Prénom Nom›"],
    ["of two words, in capitals", contact, "‹prénom NOM›"],
    ["of two words, before words", contact, "‹Prénom Nom›, courriel : a.b@exemple.fr"],
    ["of one word", role, "‹Fonction›"],
    ["of one word, after a label", role, "Titre : ‹Fonction›"],
    ["of one word, after the very same as a label", role, "Fonction : ‹Fonction›"],
    ["in brackets", title, "‹(NOM)›"],
    ["with its preposition", ofName, "‹de xxx›"],
    ["with its preposition, before words", ofName, "‹de xxx› et de ses antennes"],
    ["with its preposition, after words", ofName, "Mme X, ‹de XX›"],
    ["with its preposition and its hint", ofRole, "‹de xxx (fonction)› par intérim"],
    ["with another preposition of one letter", toName, "‹à XXX›, à Lyon"],
    ["of a day", day, "en deux exemplaires originaux, ‹le xx xx 2025›"],
    ["of a day, with another year", day, "‹le xx xx 2026›"],
    ["of a day, with slashes", day, "‹le xx/xx/2026›"],
    ["of several lines", presentation, "‹xxx (présentation)›\nElle est membre de la Fédération."],
  ])("%s", (_, slot, marked) => {
    expect(bounded(slot, marked)).toBe(marked);
  });
});

describe("another hole in its place", () => {
  it.each<[string, Slot, string]>([
    ["dots", address, "‹……………›"],
    ["underscores, after a label", address, "au ‹______›"],
    ["question marks, before words", address, "‹???›, 75001 Paris"],
    ["a bracket that asks", presentation, "‹[à compléter]›"],
    ["words that ask", address, "‹à compléter›"],
    ["a merge field", name, "‹«Partenaire»›"],
    ["a merge field, before words", name, "‹«Partenaire»› et ses délégations"],
    ["Word’s own prompt", presentation, "‹Cliquez ou appuyez ici pour entrer du texte.›"],
    ["dots after its preposition", ofName, "‹de ……›"],
    ["the words of its hint", signatory, "‹(NOM et Prénom)›"],
  ])("%s", (_, slot, marked) => {
    expect(bounded(slot, marked)).toBe(marked);
    expect(isPlaceholder(slot, /‹(.*)›/su.exec(marked)?.[1] ?? "")).toBe(true);
  });
});

describe("an answer", () => {
  it.each<[string, Slot, string]>([
    ["is all there is", name, "‹Emmaüs›"],
    ["ends before the spaces", name, " ‹Emmaüs› "],
    ["ends before what is asked of it", name, "‹Emmaüs› [à valider]"],
    ["begins after what is asked of it", name, "[à vérifier] ‹Emmaüs›"],
    ["keeps a bracket in its midst", name, "‹Emmaüs [sic] Lyon›"],
    ["keeps its chevrons", name, "‹« Habitat »›"],
    ["keeps its parentheses", name, "‹Habitat (siège)›"],
    ["keeps its roman number", address, "‹12 rue X, Paris XXe›"],
    ["keeps its ellipsis", slotOf("{{it|de:de xxx}}", "phrase"), "‹de l’emploi, le logement...›"],
    ["keeps the sign of an ellipsis", presentation, "‹Elle accueille, héberge…›"],
    ["keeps the words that follow a slot of one word", role, "‹La Fonction publique›"],
    ["ends before a note", name, "‹Emmaüs›\u0002"],
    ["is of several lines where it may be", presentation, "‹Elle accueille.\nElle héberge.›"],
    ["ends before a line break", name, "‹Emmaüs›\n"],
    ["is nothing", name, "‹›"],
    ["is nothing but spaces", name, "‹›  "],
  ])("%s", (_, slot, marked) => {
    expect(bounded(slot, marked)).toBe(marked);
  });

  it("is one that its kind accepts, however it ends", () => {
    const texts = ["l’emploi, le logement...", "l’emploi, le logement…", "l’accès au « Pass »"];
    const phrase = slotOf("{{it|de:de xxx}}", "phrase");
    const kind = fieldKind("phrase");
    const shown = texts.flatMap((text) => {
      const checked = kind.check(text);
      const printed = checked.ok ? kind.print(checked.value, { form: "de" }) : undefined;
      return printed === undefined ? [] : [`‹${printed}›`];
    });
    expect(shown).toHaveLength(texts.length);
    expect(shown.map((one) => bounded(phrase, one))).toEqual(shown);
  });
});

describe("nothing is written over", () => {
  it.each<[string, Slot, string, string]>([
    ["an answer on two lines", name, "‹Emmaüs\nLyon›", "line-break"],
    ["a note in an answer", name, "‹Em\u0002maüs›", "note"],
    ["a comment in an answer", name, "‹Em\u0005maüs›", "comment"],
    ["a page break in an answer", address, "‹12 rue X\f75001 Paris›", "break"],
    ["a column break in an answer", address, "‹12 rue X\u000e75001 Paris›", "break"],
    ["two things to fill", name, "‹XX et XX›", "several-holes"],
    ["two blanks", address, "‹____ (rue) ____›", "several-holes"],
    ["crosses that letters are typed against", name, "antennes‹xxx›", "glued"],
    ["crosses that digits are typed against", address, "‹xxx›32 rue X", "glued"],
    ["a bracket that letters are typed against", title, "ancien texte‹(NOM)›", "glued"],
    ["crosses whose preposition is another", ofRole, "chargée ‹xxx (fonction)›", "preposition"],
    ["crosses whose preposition is the end of a word", ofName, "bande ‹xxx›", "preposition"],
    ["crosses whose preposition stands further", ofName, "de la ville ‹xxx›", "preposition"],
  ])("%s", (_, slot, marked, obstacle) => {
    expect(bounded(slot, marked)).toBe(`${marked} – ${obstacle}`);
  });
});
