import type {
  DocumentContent,
  DocumentControl,
  DocumentExtras,
  MarkKind,
  ParagraphMarks,
} from "../../../src/agreement/agreement-document";
import type { Answers } from "../../../src/agreement/fields/answers";
import type { AgreementAsRead } from "../../../src/agreement/reading/agreement-as-read";
import { placeOfSlot } from "../../../src/agreement/reading/describe-slot";
import type { FieldReading } from "../../../src/agreement/reading/read-fields";
import { contentOf, readSeen, seenOf } from "../../builders/agreement-content";
import { smallModel } from "../../builders/small-model";

const filled: Answers = new Map<string, string | readonly string[] | { firstName: string; familyName: string }>([
  ["name", "Emmaüs"],
  ["place", "12 rue X"],
  ["person", { firstName: "Claire", familyName: "Durand" }],
  ["siret", "73282932000074"],
  ["items", ["Proposer un atelier", "Accueillir"]],
  ["day", "2026-12-01"],
]);

/** Filled but for what was typed over, in its controls. */
const typed = (change: (text: string) => string, answers = filled): DocumentContent => {
  const { paragraphs, controls } = contentOf(smallModel, answers, change);
  return { paragraphs, controls: controls.map((control) => ({ ...control, text: change(control.text) })) };
};
const without = ({ paragraphs }: DocumentContent): DocumentContent => ({ paragraphs, controls: [] });
const replaced = (found: string, by: string) => (text: string) => text.replace(found, by);

/** Marks of the paragraph that holds a text, on that text. */
function marked(content: DocumentContent, text: string, marksOf: (start: number, end: number) => Partial<ParagraphMarks>) {
  const marks = content.paragraphs.map((paragraph): ParagraphMarks => {
    const at = paragraph.text.indexOf(text);
    return { marks: [], prompts: [], others: [], ...(at < 0 ? {} : marksOf(at, at + text.length)) };
  });
  const extras: DocumentExtras = { ...seenOf(content).extras!, marks };
  return { ...seenOf(content), extras };
}

function fieldIn(read: AgreementAsRead, id: string): FieldReading {
  const reading = read.fields.get(id);
  if (!reading) throw new RangeError(`no field ${id}`);
  return reading;
}

/** "read Emmaüs, 2 of 2": what a field shows, and in how many of its places. */
function drawn(read: AgreementAsRead, id: string): string {
  const reading = fieldIn(read, id);
  const counts = `${reading.filled} of ${reading.slots}`;
  switch (reading.state) {
    case "blank":
      return `blank, ${counts}`;
    case "read":
      return `read ${JSON.stringify(reading.answer)}, ${counts}`;
    case "unreadable":
      return `unreadable ${reading.texts.join(" / ")}, ${counts}`;
    case "differs": {
      const differing = reading.differing.map(({ text }) => text).join(" / ");
      return `${reading.isTied ? "tied" : "differs"}: ${JSON.stringify(reading.answer)} but ${differing}, ${counts}`;
    }
  }
}

describe("what a field shows", () => {
  it.each<[string, string, (text: string) => string, string]>([
    ["its placeholder", "place", replaced("12 rue X", "xxx (lieu)"), "blank, 0 of 1"],
    ["dots", "place", replaced("12 rue X", "……"), "blank, 0 of 1"],
    ["a bracket that asks", "place", replaced("12 rue X", "[à compléter]"), "blank, 0 of 1"],
    ["nothing", "place", replaced("12 rue X", ""), "blank, 0 of 1"],
    ["an answer", "place", (text) => text, 'read "12 rue X", 1 of 1'],
    ["an answer in two forms", "name", (text) => text, 'read "Emmaüs", 2 of 2'],
    ["an answer in one place, its placeholder in another", "name", replaced("d’Emmaüs", "de xxx"), 'read "Emmaüs", 1 of 2'],
    ["an answer in one place, a hole in another", "name", replaced("d’Emmaüs", "de ……"), 'read "Emmaüs", 1 of 2'],
    [
      "a number without its spaces",
      "siret",
      (text) => text.replace(/(\d)\u00a0(?=\d{3})/gu, "$1"),
      'read "73282932000074", 1 of 1',
    ],
    [
      "a number that is none",
      "siret",
      (text) => text.replace(/732\u00a0829/u, "en cours"),
      "unreadable en cours 320 00074, 1 of 1",
    ],
    ["a day that is none", "day", replaced("le 1er\u00a0décembre 2026", "au printemps"), "unreadable au printemps, 1 of 1"],
    ["two texts in two places", "name", replaced("d’Emmaüs", "du Refuge"), 'tied: "Emmaüs" but du Refuge, 2 of 2'],
    ["items of a list", "items", (text) => text, 'read ["Proposer un atelier","Accueillir"], 2 of 2'],
  ])("%s", (_, id, change, shown) => {
    expect(drawn(readSeen(smallModel, seenOf(typed(change))), id)).toBe(shown);
    expect(drawn(readSeen(smallModel, seenOf(without(typed(change)))), id)).toBe(shown);
  });

  it("a number that is spaced otherwise stays as it is spelled", () => {
    const change = (text: string): string => text.replace(/(\d)\u00a0(?=\d{3})/gu, "$1");
    expect(fieldIn(readSeen(smallModel, seenOf(typed(change))), "siret").shown.map(({ text }) => text)).toEqual([
      "73282932000074",
    ]);
  });

  it.each<[string, MarkKind | "prompt", string]>([
    ["Word’s own prompt, in a language of its own, is blank", "prompt", "blank, 0 of 1"],
    ["words that no prompt covers are an answer", "comment", 'read "Kliknij tutaj", 1 of 1'],
  ])("%s", (_, kind, shown) => {
    const content = typed(replaced("12 rue X", "Kliknij tutaj"));
    const seen = marked(content, "Kliknij tutaj", (start, end) =>
      kind === "prompt" ? { prompts: [{ start, end }] } : { marks: [{ kind, start, end }] },
    );
    expect(drawn(readSeen(smallModel, seen), "place")).toBe(shown);
  });

  it("a prompt that covers a part of an answer leaves it one", () => {
    const content = typed((text) => text);
    const seen = marked(content, "12 rue", (start, end) => ({ prompts: [{ start, end }] }));
    expect(drawn(readSeen(smallModel, seen), "place")).toBe('read "12 rue X", 1 of 1');
  });
});

describe("controls of slots", () => {
  const content = contentOf(smallModel, filled);
  const controlOf = (tag: string): DocumentControl => {
    const found = content.controls.find((one) => one.tag === tag);
    if (!found) throw new RangeError(`no control ${tag}`);
    return found;
  };
  const slotControls = (added: readonly DocumentControl[]): AgreementAsRead =>
    readSeen(smallModel, seenOf({ ...content, controls: [...content.controls, ...added] }));
  const obstacles = ({ alignment, content: { paragraphs } }: AgreementAsRead): string[] =>
    alignment.slots.flatMap((placed) =>
      placed.state === "lost" || !placed.obstacle
        ? []
        : [`${placed.slot.field} ${placed.obstacle} (${placeOfSlot(placed, { paragraphs, controls: [] }).paragraph})`],
    );

  it("each is that of one slot, and none is left over", () => {
    const read = slotControls([]);
    expect(read.controls).toEqual(content.controls);
    expect([read.copies, read.nested, obstacles(read)]).toEqual([[], [], []]);
  });

  it("one that was pasted into another’s is nested, and holds what it stands in", () => {
    const pasted = { ...controlOf("trame:name|plain"), parent: controlOf("trame:place|plain") };
    const read = slotControls([pasted]);
    expect([read.nested, read.copies]).toEqual([[pasted], []]);
    expect(obstacles(read)).toEqual(["place nested (2)"]);
  });

  it("one of the same tag in itself is nested", () => {
    const inner = { ...controlOf("trame:place|plain"), parent: controlOf("trame:place|plain") };
    const read = slotControls([inner]);
    expect([read.nested, read.copies, obstacles(read)]).toEqual([[inner], [], ["place nested (2)"]]);
  });

  it("one in a stranger’s control in another’s is nested too", () => {
    const stranger = { ...controlOf("trame:place|plain"), tag: "other", text: "X" };
    const deep = { ...controlOf("trame:name|plain"), parent: { ...stranger, parent: controlOf("trame:place|plain") } };
    expect(slotControls([deep]).nested).toEqual([deep]);
  });

  it("a stranger’s control in one is an obstacle, and no control of a slot", () => {
    const stranger = { ...controlOf("trame:place|plain"), tag: "other", text: "X", parent: controlOf("trame:place|plain") };
    const read = slotControls([stranger]);
    expect([read.nested, read.copies, obstacles(read)]).toEqual([[], [], ["place control (2)"]]);
  });

  it("one in the control of its clause is where it belongs", () => {
    const clause = { ...controlOf("trame:place|plain"), tag: "trame:clause:own", text: "Le numéro" };
    const controls = content.controls.map((one) => (one.tag === "trame:siret|plain" ? { ...one, parent: clause } : one));
    const read = readSeen(smallModel, seenOf({ ...content, controls: [clause, ...controls] }));
    expect([read.nested, read.copies, obstacles(read)]).toEqual([[], [], []]);
  });

  it("one that was copied elsewhere is a copy", () => {
    const copy = { ...controlOf("trame:place|plain") };
    const copied = { text: "Copie : 12 rue X", listLevel: null, inTable: false };
    const read = readSeen(
      smallModel,
      seenOf({ paragraphs: [...content.paragraphs, copied], controls: [...content.controls, copy] }),
    );
    expect([read.copies, read.nested, obstacles(read)]).toEqual([[copy], [], []]);
    expect(drawn(read, "place")).toBe('read "12 rue X", 1 of 1');
  });
});
