import type { DocumentParagraph } from "../../../src/agreement/agreement-document";
import { alignDocument, alignInSteps } from "../../../src/agreement/alignment/align-document";
import type { AgreementModel } from "../../../src/agreement/model/agreement-model";
import { ftda, largeModel, modelOf } from "../../builders/models";

/** Paragraphs from lines: "· " is a bullet, "·· " one of the second level; a slot's text stands between brackets. */
function documentOf(lines: readonly string[]): { paragraphs: DocumentParagraph[]; marked: string[] } {
  const marked: string[] = [];
  const paragraphs = lines.map((line) => {
    const bullets = /^(·*) ?/.exec(line)?.[1]?.length ?? 0;
    const text = bullets > 0 ? line.slice(bullets + 1) : line;
    for (const match of text.matchAll(/\[([^\]]*)\]/g)) marked.push(match[1] ?? "");
    return { text: text.replace(/[[\]]/g, ""), listLevel: bullets > 0 ? bullets - 1 : null, inTable: false };
  });
  return { paragraphs, marked };
}

/** Text of each slot as its span has it; "lost" for one that was not placed. */
function slotTexts(model: AgreementModel, paragraphs: readonly DocumentParagraph[]): string[] {
  return alignDocument(model, paragraphs).slots.map((placed) => {
    if (placed.state === "lost") return `lost: ${placed.reason}`;
    const { first, start, last, end } = placed.span;
    if (first === last) return paragraphs[first]?.text.slice(start, end) ?? "";
    return paragraphs
      .slice(first, last + 1)
      .map(({ text }, index, all) => text.slice(index === 0 ? start : 0, index === all.length - 1 ? end : undefined))
      .join("|");
  });
}

function blank(model: AgreementModel): DocumentParagraph[] {
  return model.paragraphs.map(({ text, listLevel, inTable }) => ({ text, listLevel, inTable }));
}

const model = modelOf(
  [
    "CONVENTION ENTRE FRANCE TERRE D’ASILE ET {{name|upper:XXX}}",
    "",
    "Association dont le siège social est situé {{address:xxx (adresse)}}, représentée par {{signatory:xxx (NOM)}}.",
    { text: "N° SIRET : {{siret:xxx}}", list: 0 },
    "",
    "{{name:xxx (Nom du partenaire)}}",
    "",
    "{{about:xxx (présentation)}}",
    "",
    "ARTICLE 1 – OBJET DE LA CONVENTION\t",
    "Dans le cadre de ses missions, France terre d’asile fait appel {{name|a:à xxx}} pour les ateliers.",
    "Par {{name:xxx}} :",
    { text: "Communiquer sur les actions menées par le biais  {{channel|de:de xxx (outil)}} ;", list: 0 },
    { text: "{{engagements|item-1:xxx}}", list: 0 },
    { text: "{{engagements|item-2:xxx}}", list: 0 },
  ],
  { about: "text", engagements: "list", name: "name" },
);

const filled = [
  "CONVENTION ENTRE FRANCE TERRE D’ASILE ET [EMMAÜS]",
  "",
  "Association dont le siège social est situé [12 rue X, 75001 Paris], représentée par [Claire DURAND].",
  "· N° SIRET : [732 829 320 00074]",
  "",
  "[Emmaüs]",
  "",
  "[Emmaüs accueille.]",
  "",
  "ARTICLE 1 – OBJET DE LA CONVENTION",
  "Dans le cadre de ses missions, France terre d’asile fait appel [à Emmaüs] pour les ateliers.",
  "Par [Emmaüs] :",
  "· Communiquer sur les actions menées par le biais [de sa newsletter] ;",
  "· [Proposer un atelier ;]",
  "· [Accueillir.]",
];

/** The filled agreement with some of its lines changed. */
function filledWith(change: (lines: string[]) => void): string[] {
  const lines = [...filled];
  change(lines);
  return lines;
}

describe("aligning a document with a model", () => {
  it("finds every slot of a blank document", () => {
    const { slots, recognised, added } = alignDocument(model, blank(model));
    expect(recognised).toBe(true);
    expect(added).toEqual([]);
    expect(slots.every(({ state }) => state === "blank")).toBe(true);
    expect(slotTexts(model, blank(model))).toEqual(model.slots.map(({ placeholder }) => placeholder));
  });

  it.each<[string, string[]]>([
    ["filled by hand", filled],
    [
      "with other spaces and apostrophes",
      filledWith((lines) => (lines[0] = "CONVENTION  ENTRE FRANCE\u00a0TERRE D'ASILE ET [EMMAÜS]")),
    ],
    [
      "with line breaks",
      filledWith(
        (lines) => (lines[10] = "Dans le cadre de ses missions,\nFrance terre d’asile fait appel [à Emmaüs] pour les ateliers."),
      ),
    ],
    ["with paragraphs added", filledWith((lines) => lines.splice(2, 0, "Un paragraphe de plus.", ""))],
    ["with blank paragraphs gone", filledWith((lines) => lines.splice(4, 1))],
    ["with an answer of one word of the fixed text", filledWith((lines) => (lines[11] = "Par [par] :"))],
    ["with a filled slot that holds the next fixed text", filledWith((lines) => (lines[11] = "Par [Emmaüs : Paris] :"))],
    [
      "with the fixed text altered away from its slots",
      filledWith(
        (lines) => (lines[10] = "Au titre de ses missions, France terre d’asile fait appel [à Emmaüs] pour des ateliers."),
      ),
    ],
    ["with its bullets of another level", filledWith((lines) => (lines[13] = "·· [Proposer un atelier ;]"))],
  ])("finds every slot of a document %s", (_, lines) => {
    const { paragraphs, marked } = documentOf(lines);
    expect(slotTexts(model, paragraphs)).toEqual(marked);
  });

  it("takes several paragraphs for an answer that may have several", () => {
    const { paragraphs } = documentOf(filledWith((lines) => lines.splice(7, 1, "Emmaüs accueille.", "", "Il accompagne aussi.")));
    expect(slotTexts(model, paragraphs)[5]).toBe("Emmaüs accueille.||Il accompagne aussi.");
    expect(alignDocument(model, paragraphs).added).toEqual([]);
  });

  it("tells a slot that holds nothing", () => {
    const { paragraphs } = documentOf(filledWith((lines) => (lines[13] = "· ")));
    expect(alignDocument(model, paragraphs).slots.find(({ slot }) => slot.id === "p14/engagements")).toMatchObject({
      state: "empty",
    });
  });

  it("loses a slot with its paragraph, and says so", () => {
    const { paragraphs } = documentOf(filledWith((lines) => lines.splice(11, 1)));
    expect(slotTexts(model, paragraphs)[7]).toBe("lost: paragraph-missing");
  });

  it("does not guess where the words round a slot were altered", () => {
    const { paragraphs } = documentOf(
      filledWith(
        (lines) => (lines[2] = "Association dont le siège social est domicilié 12 rue X, représentée par [Claire DURAND]."),
      ),
    );
    const texts = slotTexts(model, paragraphs);
    expect(texts[1]).toBe("lost: surroundings-altered");
    expect(texts[2]).toBe("Claire DURAND");
  });

  it("shows what was altered, word by word", () => {
    const { paragraphs } = documentOf(filledWith((lines) => (lines[9] = "ARTICLE 1 – BUT DE LA CONVENTION")));
    const alignment = alignDocument(model, paragraphs);
    expect(alignment.paragraphs[9]?.alterations).toEqual([
      { span: { first: 9, start: 12, last: 9, end: 15 }, found: "BUT", expected: "OBJET" },
    ]);
    expect(alignment.paragraphs.flatMap(({ alterations }) => alterations)).toHaveLength(1);
  });

  it("tells paragraphs that are not the model's", () => {
    const { paragraphs } = documentOf(filledWith((lines) => lines.splice(2, 0, "Un paragraphe de plus.", "")));
    expect(alignDocument(model, paragraphs).added).toEqual([2]);
  });

  it("accepts the break the extraction may have lost", () => {
    const broken = modelOf([
      "Convention de partenariat",
      "Code APE : 8790 B{{/}}N° TVA : exonéré selon le code",
      "Entre {{name:xxx}} et nous",
    ]);
    for (const lines of [
      ["Convention de partenariat", "Code APE : 8790 BN° TVA : exonéré selon le code", "Entre [A] et nous"],
      ["Convention de partenariat", "Code APE : 8790 B\nN° TVA : exonéré selon le code", "Entre [A] et nous"],
      ["Convention de partenariat", "Code APE : 8790 B", "N° TVA : exonéré selon le code", "Entre [A] et nous"],
    ]) {
      const { paragraphs, marked } = documentOf(lines);
      const alignment = alignDocument(broken, paragraphs);
      expect(slotTexts(broken, paragraphs)).toEqual(marked);
      expect(alignment.added).toEqual([]);
      expect(alignment.paragraphs.every(({ document, alterations }) => document.length > 0 && alterations.length === 0)).toBe(
        true,
      );
    }
  });

  it.each<[string, readonly string[]]>([
    ["before a slot", ["Dans le cadre de ses missions,", "France terre d’asile fait appel [à Emmaüs] pour les ateliers."]],
    ["after a slot", ["Dans le cadre de ses missions, France terre d’asile fait appel [à Emmaüs]", "", "pour les ateliers."]],
  ])("finds a paragraph that was cut in two %s", (_, cut) => {
    const { paragraphs, marked } = documentOf(filledWith((lines) => lines.splice(10, 1, ...cut)));
    const alignment = alignDocument(model, paragraphs);
    expect(slotTexts(model, paragraphs)).toEqual(marked);
    expect(alignment.added).toEqual([]);
    expect(alignment.paragraphs[10]).toMatchObject({ document: [10, 9 + cut.length], alterations: [] });
  });

  it.each([" ", ""])("finds two paragraphs that were made one, with %p between them", (glue) => {
    const { paragraphs, marked } = documentOf(
      filledWith((lines) => {
        lines.splice(10, 2, `${lines[10]}${glue}${lines[11]}`);
      }),
    );
    const alignment = alignDocument(model, paragraphs);
    expect(slotTexts(model, paragraphs)).toEqual(marked);
    expect(alignment.paragraphs.every(({ alterations }) => alterations.length === 0)).toBe(true);
    expect(alignment.paragraphs.slice(10, 12)).toMatchObject([
      { document: [10], joinedWith: 11 },
      { document: [10], joinedWith: 10 },
    ]);
  });

  it("does not take another document for the agreement", () => {
    const foreign = documentOf(Array.from({ length: 200 }, (_, index) => `Compte rendu de la réunion numéro ${index}, xxx`));
    const { recognised, slots } = alignDocument(ftda, foreign.paragraphs);
    expect(recognised).toBe(false);
    expect(slots.every(({ state }) => state === "lost")).toBe(true);
    expect(alignDocument(ftda, []).recognised).toBe(false);
  });

  it("finds nothing of the agreement in another document, though a sentence of it is quoted there", () => {
    const quoted = ftda.paragraphs.find(({ text, pieces }) => text.length > 150 && pieces.some(({ kind }) => kind === "slot"));
    const other = Array.from({ length: 50 }, (_, index) => `Compte rendu de la réunion numéro ${index}, où rien ne fut décidé.`);
    const { recognised, paragraphs, slots } = alignDocument(ftda, documentOf([...other, quoted?.text ?? ""]).paragraphs);
    expect(recognised).toBe(false);
    expect(paragraphs.flatMap(({ document }) => document)).toEqual([]);
    expect(slots.every(({ state }) => state === "lost")).toBe(true);
  });

  it("takes neither of two copies of the agreement", () => {
    expect(alignDocument(ftda, [...blank(ftda), ...blank(ftda)])).toMatchObject({ recognised: false, isTwice: true });
  });
});

describe("the cost of an alignment", () => {
  /** Microseconds of work of the fastest of three runs: what else the machine does is not the alignment's. */
  function time(run: () => void): number {
    return Math.min(
      ...[1, 2, 3].map(() => {
        const start = process.cpuUsage();
        run();
        return process.cpuUsage(start).user;
      }),
    );
  }

  it("grows with the number of paragraphs, not with its square", () => {
    const [small, large] = [largeModel(1_000).model, largeModel(8_000).model];
    alignDocument(small, blank(small)); // warm
    const ratio = time(() => alignDocument(large, blank(large))) / time(() => alignDocument(small, blank(small)));
    // 8 times the paragraphs: linear is 8, quadratic 64.
    expect(ratio).toBeLessThan(24);
  });

  it("pauses as often as it compares, where half the model was rewritten by many more paragraphs", () => {
    const steps = (others: number): number => {
      const kept = blank(ftda).slice(0, Math.floor(ftda.paragraphs.length / 2));
      const written = Array.from({ length: others }, (_, nth) => ({
        text: `Alinéa ${nth} réécrit.`,
        listLevel: null,
        inTable: false,
      }));
      return [...alignInSteps(ftda, [...kept, ...written])].length;
    };
    const [few, many] = [steps(500), steps(4_000)];
    process.stdout.write(`pauses: ${few} for 500 paragraphs, ${many} for 4,000\n`);
    expect(many / few).toBeGreaterThan(4);
  });

  it("stays near-linear where no paragraph differs from another", () => {
    const same = (count: number) =>
      modelOf(Array.from({ length: count }, (_, index) => ({ id: `c${index}`, text: `{{f${index}:xxx}}`, list: 0 })));
    const [small, large] = [same(500), same(4_000)];
    const ratio = time(() => alignDocument(large, blank(large))) / time(() => alignDocument(small, blank(small)));
    expect(ratio).toBeLessThan(24);
    expect(alignDocument(large, blank(large)).slots.every(({ state }) => state === "blank")).toBe(true);
  });
});

describe("words typed beside a slot that hold what stands between two of them", () => {
  const listed = modelOf([
    "Convention de partenariat conclue entre les parties",
    "Pour {{name:xxx}} : {{contact:prénom NOM}}, {{role:Fonction}} ;",
  ]);

  it.each<[string, string[]]>([
    ["Pour xxx : prénom NOM, Fonction ;", ["xxx", "prénom NOM", "Fonction"]],
    ["Pour Dossier 12 : xxx : prénom NOM, Fonction ;", ["xxx", "prénom NOM", "Fonction"]],
    ["Pour Dossier 12 : a, b : xxx : prénom NOM, Fonction ;", ["xxx", "prénom NOM", "Fonction"]],
    ["Pour xxx : Mme, prénom NOM, Fonction ;", ["xxx", "prénom NOM", "Fonction"]],
    ["Pour Dossier : xxx : Inès Moreau, Fonction ;", ["xxx", "Inès Moreau", "Fonction"]],
    ["Pour Emmaüs : prénom NOM, Fonction ;", ["Emmaüs", "prénom NOM", "Fonction"]],
    ["Pour Emmaüs : Inès Moreau, cheffe : xxx ;", ["Emmaüs", "Inès Moreau", "xxx"]],
  ])("%s", (line, expected) => {
    const paragraphs = ["Convention de partenariat conclue entre les parties", line].map((text) => ({
      text,
      listLevel: null,
      inTable: false,
    }));
    expect(slotTexts(listed, paragraphs)).toEqual(expected);
  });
});

describe("a line of slots with nothing but signs between them", () => {
  const address = modelOf(["{{name:xxx}}", "{{street:xxx}}", "{{code:xxx}} {{town:xxx}}", "Madame, Monsieur le préfet,"]);

  it.each<[string, string[]]>([
    ["blank", ["[xxx]", "[xxx]", "[xxx] [xxx]", "Madame, Monsieur le préfet,"]],
    ["filled", ["[Emmaüs]", "[12 rue des Lilas]", "[59000] [Lille]", "Madame, Monsieur le préfet,"]],
  ])("is found where it stands, %s", (_, lines) => {
    const { paragraphs, marked } = documentOf(lines);
    expect(slotTexts(address, paragraphs)).toEqual(marked);
    expect(alignDocument(address, paragraphs)).toMatchObject({ recognised: true, added: [] });
  });
});
