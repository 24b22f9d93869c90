import { fieldKind, type FieldKindName } from "../../../src/agreement/fields/field-kinds";
import { crossesIn, isHole, otherHolesIn, type Stretch, withoutAsides } from "../../../src/agreement/fields/holes";

const HOLES = [
  // Crosses, however many and however spaced, with what they are for.
  ...["xx", "xxx", "XX", "Xxx", "XXXXX", "x x x", "x.x.x", " xxx ", "xxx (adresse)", "XXX(NOM et Prénom)"],
  // Days without a day.
  ...["xx xx 2025", "le xx xx 2025", "xx/xx/2026", "XX/XX/XXXX", "xx-xx-xx"],
  // Nothing that is read aloud.
  ...["……", "…", "...", "____", "_ _ _", "???", "?", "–", "/", "•", "« »", "[ ]"],
  // Brackets and merge fields.
  ...["[à compléter]", "[ADRESSE]", "<ADRESSE>", "<à compléter>", "{partenaire}", "(NOM)", "(Prénom NOM)", "«Partenaire»"],
  ...["«Nom du partenaire»"],
  // What a template puts something in the place of, and the blanks of a day.
  ...["{{nom}}", "${nom}", "JJ/MM/AAAA", "dd-mm-yyyy", "__/__/20__", "… / … / 2026", "__ mars 2026", "________ 20__", "20__"],
  // Words that ask.
  ...[
    "à compléter",
    "À COMPLÉTER",
    "A completer",
    "à préciser…",
    "« à renseigner »",
    "à définir.",
    "TBD",
    "tbc",
    "to be confirmed",
  ],
  // What Word shows in an empty control: 2007 and 2010, then 2016 and later.
  ...["Cliquez ici pour taper du texte.", "Cliquez ici pour entrer une date.", "Choisissez un élément."],
  ...["Choisissez un bloc de construction.", "Click here to enter text.", "Click here to enter a date."],
  ...["Cliquez ou appuyez ici pour entrer du texte.", "Cliquez ou appuyez pour entrer une date."],
  ...["Click or tap here to enter text.", "Click or tap to enter a date.", "Choose an item.", "Choose a building block."],
];

const ANSWERS = [
  ...["20 mars 2026", "12/03/2026", "2026", "a/b/c"],
  ...["Emmaüs Solidarité", "X", "x", "3", "75001", "Max", "Maxxx", "Xavier", "Marxx SARL"],
  // Roman numbers and sizes.
  ...["XXL", "XXe", "XXI", "XXe siècle", "Paris XX", "le XXe arrondissement"],
  // A hole among words is not all the text.
  ...[
    "12 rue xxx",
    "xxx et ses délégations",
    "Pour xxx :",
    "Le xx mai",
    "l’emploi, le logement...",
    "Qui ?",
    "Emmaüs [à valider]",
  ],
  // Brackets and chevrons that ask nothing.
  ...["L’association [sic] X", "« Habitat »", "« Habitat » et « Humanisme »", "Habitat (association loi 1901)", "(Re)naître"],
  ...["[A] et [B]", "(a) ou (b)", "A < B"],
  // Words that also begin a prompt.
  ...["Choisir ensemble", "Choisissez la vie", "Cliquez solidaire", "Entrez dans la danse", "Entretien du texte ici"],
  ...["Tapez et chantez", "Selectra", "Clickable texts", "Choose Love", "Enterprise Nation"],
  ...["Maison à définir ensemble", "TBDesign"],
];

describe("a hole", () => {
  it.each(HOLES)("is all of: %s", (text) => {
    expect(isHole(text)).toBe(true);
  });

  it.each(["", " ", "\u00a0\n", ...ANSWERS])("is not: %j", (text) => {
    expect(isHole(text)).toBe(false);
  });
});

describe("no kind of field", () => {
  const person = (firstName: string, familyName: string) => ({ firstName, familyName });
  const raw: [FieldKindName, string, (text: string) => unknown][] = [
    ["name", "itself", (text) => text],
    ["line", "itself", (text) => text],
    ["phrase", "itself", (text) => text],
    ["text", "itself", (text) => text],
    ["role", "itself", (text) => text],
    ["person", "a first name", (text) => person(text, "Durand")],
    ["person", "a family name", (text) => person("Claire", text)],
    ["list", "an item among others", (text) => ["Proposer un atelier", text]],
  ];

  it.each(raw)("accepts a hole: %s, as %s", (kind, _, of) => {
    const codes = HOLES.map((text) => {
      const checked = fieldKind(kind).check(of(text));
      return `${text}: ${checked.ok ? "accepted" : checked.problem.code}`;
    });
    expect(codes.filter((code) => !code.endsWith(": answer-is-a-hole"))).toEqual([]);
  });

  it.each<FieldKindName>(["siret", "ape", "date"])("accepts a hole: %s, which has a shape of its own", (kind) => {
    expect(HOLES.filter((text) => fieldKind(kind).check(text).ok)).toEqual([]);
  });

  it.each(raw)("refuses an answer for a hole: %s, as %s", (kind, _, of) => {
    const refused = ANSWERS.filter((text) => {
      const checked = fieldKind(kind).check(of(text));
      return !checked.ok && checked.problem.code === "answer-is-a-hole";
    });
    expect(refused).toEqual([]);
  });
});

describe("holes in a text", () => {
  /** The text with each stretch between ‹ and ›. */
  const marked = (text: string, stretches: readonly Stretch[]): string =>
    [...stretches].reverse().reduce((shown, { start, end }) => {
      return `${shown.slice(0, start)}‹${shown.slice(start, end)}›${shown.slice(end)}`;
    }, text);
  const unmarked = (text: string): string => text.replace(/[‹›]/gu, "");

  it.each(["Pour ‹xxx› :", "‹XX›, ‹x x›", "le ‹xx xx› 2025", "Maxxx", "antennesxxx", "xxx32", "XXe et XXL", "Malcolm X"])(
    "are crosses that are no part of a word: %s",
    (text) => {
      expect(marked(unmarked(text), crossesIn(unmarked(text)))).toBe(text);
    },
  );

  it.each(["situé ‹____›, ‹……›", "‹[à compléter]› et ‹«Nom»›", "« Habitat » (Lyon)", "Qui ? Nous.", "Qui ‹??›", "a_b"])(
    "are others: %s",
    (text) => {
      expect(marked(unmarked(text), otherHolesIn(unmarked(text)))).toBe(text);
    },
  );

  it.each(["‹Emmaüs› [à valider]", "[vu] [relu] ‹Emmaüs›", "‹Emmaüs [sic] Lyon›", "‹[à compléter]›", "[a] ‹[b]›", "‹›"])(
    "are no remark in brackets at its ends: %s",
    (text) => {
      const { start, end } = withoutAsides(unmarked(text));
      expect(unmarked(text).slice(start, end).trim()).toBe(/‹(.*)›/u.exec(text)?.[1]);
    },
  );
});
