/** What a partner types in its page is judged as the form judges it. */

import { checkAsked } from "../../../src/agreement/fields/check-asked";
import { fieldKind } from "../../../src/agreement/fields/field-kinds";
import { parseModel } from "../../../src/agreement/model/parse-model";
import { askParty } from "../../../src/agreement/operations/ask-party";
import { filesOf, ftda } from "../../builders/models";

const asked = askParty(ftda, new Map()).groups.flatMap(({ fields }) => fields);
const TYPED: readonly unknown[] = [
  "",
  "  ",
  "xxx",
  "[à compléter]",
  "Emmaüs  Solidarité",
  "une ligne.\nune autre",
  "La Présidente",
  "732 829 320 00074",
  "732 829 320 00075",
  "W751234567",
  "Code APE : 87.90B",
  "sans objet",
  "\u0001",
  "\u202eabc",
  "x".repeat(25_000),
  { firstName: "Claire", familyName: "Durand" },
  { firstName: "Claire", familyName: "" },
  ["Proposer un atelier ;", "Accueillir"],
  ["xxx"],
  { kind: "company", parts: { form: "anonyme", capital: "" } },
  { kind: "company", parts: { nobody: "x" } },
  { kind: "court-register", parts: { court: "Colmar" } },
  { kind: "court-register", parts: { court: "Colmar", volume: "1", folio: "2" } },
  { kind: "nobody" },
];

it.each(asked.map((field) => [field.id, field] as const))("%s", (id, { kind }) => {
  const whole = fieldKind(ftda.fieldsById.get(id)?.kind ?? "line");
  for (const raw of TYPED) {
    // Whatever is no text is made by the inputs of the page: of another kind's shape there is none.
    if (typeof raw !== "string" && !whole.check(raw).ok && !shapesOf(id).includes(raw)) continue;
    const [here, there] = [checkAsked(kind, raw), whole.check(raw)];
    expect({ raw, ok: here.ok }).toEqual({ raw, ok: there.ok });
    // What came of it is read by the form as the form would have had it.
    if (here.ok && there.ok) expect(whole.check(here.value)).toMatchObject({ ok: true, value: there.value });
    if (!here.ok && !there.ok) expect(here.problem).toEqual(there.problem);
  }
});

/** The values that the inputs of a field can give. */
function shapesOf(id: string): unknown[] {
  const { variants } = fieldKind(ftda.fieldsById.get(id)?.kind ?? "line");
  return TYPED.filter((raw) => variants !== undefined && typeof raw === "object" && raw !== null && "kind" in raw);
}

it("asks for the partner's own fields, and none that the organisation or the text decides", () => {
  expect(asked.map(({ id }) => id)).toEqual([
    "partner.name",
    "partner.kind",
    "partner.address",
    "partner.siret",
    "partner.ape",
    "partner.presentation",
    "signatory.name",
    "signatory.role",
    "engagements",
    "contact.name",
    "contact.role",
  ]);
});

it("a model that asks for what no partner's page has an input for is refused by its place", () => {
  const files = filesOf(["Le {{day:xxx (date)}} nous nous voyons."]);
  const [field] = files["fields.json"] as [object];
  const dated = { ...field, kind: "date", example: "2026-12-01", asked: { label: "Jour", help: "Quand ?" } };
  expect(() => parseModel({ ...files, "fields.json": [dated] })).toThrow("fields.json[0].asked");
});
