import fc from "fast-check";
import { readAgreement } from "../../../src/agreement/operations/read-agreement";
import { isInConflict } from "../../../src/taskpane/session/field-state";
import { openSession, type OpenedSession, shown, typeInControl } from "../../builders/session";
import { smallModel } from "../../builders/small-model";
import { draws } from "../../builders/at-length";

type Said = string | readonly string[];

/** What may be typed in each field, good and bad, and what somebody may write in its controls in Word. */
const typed: Readonly<Record<string, readonly Said[]>> = {
  name: ["Singa", "Emmaüs", "Les Restos du Cœur", "", " \u0007"],
  place: ["Lyon", "12 rue\tdes Lilas", ""],
  person: ["Anne|Le Goff", "Claire|", "|"],
  siret: ["732 829 320 00074", "123", ""],
  items: [
    ["proposer", "accueillir"],
    ["proposer", ""],
    ["", ""],
  ],
  day: ["2026-12-01", "2026-13-01", ""],
};
const inWord: Readonly<Record<string, readonly (readonly string[])[]>> = {
  name: [["Habitat", "d’Habitat"], ["Singa", "de Singa"], ["Un", "de Deux"], ["xxx", "de xxx"]],
  place: [["Paris"], ["xxx (lieu)"]],
  person: [["Paul DURAND"], ["Personne"]],
  siret: [["784 547 507 00433"], ["en cours"]],
  items: [["Écouter\u00a0;", "Conseiller."]],
  day: [["le 2 mai 2027"], ["un jour"]],
}; // prettier-ignore

type Step =
  | { readonly kind: "type"; readonly field: string; readonly said: Said }
  | { readonly kind: "hand"; readonly field: string; readonly texts: readonly string[] }
  | { readonly kind: "leave"; readonly field: string }
  | { readonly kind: "resolve"; readonly field: string; readonly keep: "mine" | "document" }
  | { readonly kind: "writeAll" | "undo" | "refresh" | "rest" };

const ofField = <Value>(values: Readonly<Record<string, readonly Value[]>>): fc.Arbitrary<{ field: string; value: Value }> =>
  fc.constantFrom(...Object.entries(values).flatMap(([field, all]) => all.map((value) => ({ field, value }))));
const field = fc.constantFrom(...Object.keys(typed));
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: ofField(typed).map(({ field: id, value }): Step => ({ kind: "type", field: id, said: value })) },
  { weight: 3, arbitrary: field.map((id): Step => ({ kind: "leave", field: id })) },
  { weight: 2, arbitrary: ofField(inWord).map(({ field: id, value }): Step => ({ kind: "hand", field: id, texts: value })) },
  {
    weight: 1,
    arbitrary: fc
      .record({ field, keep: fc.constantFrom("mine" as const, "document" as const) })
      .map((choice): Step => ({ kind: "resolve", ...choice })),
  },
  { weight: 3, arbitrary: fc.constantFrom("writeAll", "undo", "refresh", "rest").map((kind): Step => ({ kind })) },
);

/** Does a step; the promise of what it started. */
function act(opened: OpenedSession, one: Step): Promise<void> {
  const { session } = opened;
  switch (one.kind) {
    case "type":
      opened.type(one.field, one.said);
      return Promise.resolve();
    case "leave":
      return session.leave(one.field);
    case "hand": {
      // A bullet that went has no control any more, and after the preparation was taken back none has.
      const controls = shown(opened, one.field);
      one.texts.slice(0, controls.length).forEach((text, nth) => typeInControl(opened, one.field, text, nth));
      return Promise.resolve();
    }
    case "resolve":
      return isInConflict(opened.field(one.field)) ? session.resolve(one.field, one.keep) : Promise.resolve();
    case "rest":
      return Promise.resolve();
    default:
      return session[one.kind]();
  }
}

/** The text of the document with "…" for what each control holds; bullets that are all control may go, and are left out. */
function fixedText({ word }: OpenedSession): string {
  const held = word.document.body.contentControls.map((control) => {
    const range = control.range();
    range.release();
    return { paragraph: range.start.paragraph, start: range.start.offset, end: range.end.offset };
  });
  const lines = word.document.body.paragraphs.map((paragraph) =>
    held
      .filter((one) => one.paragraph === paragraph)
      .reduceRight((text, { start, end }) => `${text.slice(0, start)}…${text.slice(end)}`, paragraph.text),
  );
  return lines.filter((line) => line !== "…").join("\n");
}

describe("whatever the user does, in the form and in Word", () => {
  it("once all is written and no choice is left to make, the document says what the form does, and nothing else changed", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 14 }), fc.boolean(), async (steps, inOrder) => {
        const opened = await openSession();
        const before = fixedText(opened);
        const started: Promise<void>[] = [];
        for (const one of steps) {
          const done = act(opened, one);
          started.push(done);
          if (inOrder || one.kind === "rest") await done;
          if (one.kind === "rest") await Promise.all(started);
        }
        await Promise.all(started);
        if (opened.state().phase !== "ready") await opened.session.begin();
        await opened.session.writeAll();
        for (let choice = 0; choice < 3; choice += 1) {
          for (const field of opened.state().fields.filter(isInConflict)) {
            await opened.session.resolve(field.definition.id, "mine");
          }
          // Of two answers in the document, the one that the form shows is to be everywhere.
          for (const { checked, definition, reading } of opened.state().fields) {
            if (reading.state === "differs" && checked.state === "good")
              await opened.session.agree(definition.id, checked.answer);
          }
          await opened.session.writeAll();
        }

        const { answers } = await readAgreement(opened.document, smallModel);
        for (const { definition, checked, stage } of opened.state().fields) {
          expect([definition.id, stage.name]).toEqual([definition.id, expect.stringMatching(/^(left|refused)$/)]);
          // A list that lost a bullet has no room for two, one that lost all has no place: that was said.
          if (stage.name === "refused") expect(stage.refusal.code).toMatch(/^(too-many-engagements|field-without-slot)$/);
          else if (checked.state !== "bad") {
            expect([definition.id, answers.get(definition.id)]).toEqual([
              definition.id,
              checked.state === "good" ? checked.answer : undefined,
            ]);
          }
        }
        expect(fixedText(opened)).toBe(before);
        expect(opened.notices.map(({ code }) => code)).not.toContain("unexpected-error");
        expect(opened.notices.map(({ code }) => code)).not.toContain("host-error");
      }),
      draws(60),
    );
  });
});
