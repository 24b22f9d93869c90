/** The directory in the pane, without a screen: what of the form is kept, what comes back to it, what is said and taken back. */

import { fieldKind } from "../../../src/agreement/fields/field-kinds";
import { Directory } from "../../../src/directory/directory";
import type { KeptList } from "../../../src/directory/kept-list";
import { DirectorySession } from "../../../src/taskpane/session/directory-session";
import { offerFacts } from "../../../src/taskpane/session/known-facts";
import { keptPart, organisationInForm, writtenPart } from "../../../src/taskpane/session/organisation-in-form";
import { takeAnswers } from "../../../src/taskpane/session/take-answers";
import { words as inEnglish } from "../../../src/taskpane/wording/en/partner";
import { words as inFrench } from "../../../src/taskpane/wording/fr/partner";
import { memoryList } from "../../builders/kept-list";
import { newSession, type OpenedSession } from "../../builders/session";
import { ftda } from "../../builders/models";
import { blankAgreement, paragraphTexts } from "../../builders/word";

const EMMAUS = {
  "partner.name": "Emmaüs Solidarité",
  "partner.kind": "association",
  "partner.address": "32 rue des Bourdonnais 75001 Paris",
  "partner.siret": "31723624800017",
  "partner.ape": "8790B",
};

async function opened(list: KeptList = memoryList()): Promise<OpenedSession & { readonly kept: DirectorySession }> {
  const one = await newSession(blankAgreement, { models: [ftda] });
  await one.session.open();
  await one.session.begin();
  return { ...one, kept: new DirectorySession(one.session, new Directory(list)) };
}

async function typed({ session }: OpenedSession, answers: Readonly<Record<string, string>>): Promise<void> {
  for (const [id, text] of Object.entries(answers)) session.change(id, { shape: "text", text });
  await session.leave(...Object.keys(answers));
}

const bytes = (text: string) => () => Promise.resolve(new TextEncoder().encode(text));

/** What is said of the last thing, in both languages, with plain spaces. */
function said({ kept }: { readonly kept: DirectorySession }): [string, string] {
  const { news } = kept.store.get();
  if (!news) throw new Error("nothing was said");
  return [inFrench(ftda), inEnglish(ftda)].map(({ directory }) => directory.news(news).replaceAll("\u00a0", " ")) as [
    string,
    string,
  ];
}

it("keeps the organisation of a form, and gives it to the form and the document of another", async () => {
  const list = memoryList();
  const one = await opened(list);
  await typed(one, { ...EMMAUS, "partner.signatory": "Camille|Durand" });
  one.kept.keep();
  expect(said(one)[0]).toBe("« Emmaüs Solidarité » gardé : nom, nature, adresse, identifiant, code APE.");
  expect(JSON.stringify(list.list)).not.toMatch(/Camille|Durand/);

  const other = await opened(list);
  other.kept.find("bourdonnais emm");
  const [found] = other.kept.store.get().shown;
  const { offered } = offerFacts(other.state(), found ?? {}, () => true);
  expect(offered.map(({ part, isProposed }) => [part, isProposed])).toEqual(
    ["name", "kind", "address", "number", "activity"].map((part) => [part, true]),
  );
  await takeAnswers(other.session, new Map(offered.map(({ definition, answer }) => [definition.id, answer])));
  const text = paragraphTexts(other.word).join("\n").replaceAll("\u00a0", " ");
  for (const part of ["Emmaüs Solidarité", "32 rue des Bourdonnais 75001 Paris", "317 236 248 00017"])
    expect(text).toContain(part);
  expect(offerFacts(other.state(), found ?? {}, () => true)).toEqual({ offered: [], same: 5 });
});

it("every kind comes back from the directory, and from a table, as it went", async () => {
  const one = await opened();
  const kinds = fieldKind(one.field("partner.kind").definition.kind).variants?.map(({ id }) => id) ?? [];
  expect(kinds.length).toBeGreaterThan(5);
  const back = kinds.map((id) => {
    one.session.change("partner.kind", { shape: "variant", kind: id, parts: {} });
    const { kind = "" } = organisationInForm(one.state());
    return keptPart(ftda, "kind", writtenPart(ftda, "kind", kind));
  });
  expect(back).toEqual(kinds);
});

it.each<[what: string, draft: { kind: string; parts: Record<string, string> }, number: string | undefined]>([
  ["a SIRET", { kind: "siret", parts: { number: "31723624800017" } }, "317 236 248 00017"],
  ["an RNA number", { kind: "rna", parts: { number: "W751234567" } }, "W751234567"],
  [
    "an entry in a court's register, which no text alone says",
    { kind: "court-register", parts: { court: "Metz", volume: "1", folio: "2" } },
    undefined,
  ],
  ["a number that is wrong", { kind: "siret", parts: { number: "123" } }, undefined],
])("the number that is kept: %s", async (_, draft, number) => {
  const one = await opened();
  one.session.change("partner.siret", { shape: "variant", ...draft });
  expect(organisationInForm(one.state()).number).toBe(number);
});

it.each([
  ["", "Donnez d’abord son nom dans le formulaire.", "Give its name in the form first."],
  [
    "Mme Camille Durand",
    "Pas gardé, le nom est celui d’une personne. L’annuaire ne garde que des organismes.",
    "Not kept, the name is a person's. The directory keeps organisations only.",
  ],
  [
    "Durand Camille EI",
    "Pas gardé, c’est un entrepreneur individuel. L’annuaire ne garde pas de personnes.",
    "Not kept, this is a sole trader. The directory keeps no persons.",
  ],
])("keeps no person: %s", async (name, french, english) => {
  const list = memoryList();
  const one = await opened(list);
  if (name !== "") await typed(one, { "partner.name": name });
  one.kept.keep();
  expect(said(one)).toEqual([french, english]);
  expect(list.list).toEqual([]);
});

it("says more of one that is kept, loses nothing that the form does not say, and each change is taken back", async () => {
  const list = memoryList([{ name: "Emmaüs Solidarité", address: "1 rue Ancienne", activity: "8790B" }]);
  const [before] = list.list;
  const one = await opened(list);
  await typed(one, { "partner.name": "Emmaüs Solidarité", "partner.address": "2 rue Neuve" });
  one.kept.keep();
  expect(said(one)[0]).toBe("« Emmaüs Solidarité » mis à jour : adresse.");
  expect(list.list).toEqual([{ name: "Emmaüs Solidarité", address: "2 rue Neuve", activity: "8790B" }]);
  one.kept.keep();
  expect(said(one)[0]).toBe("« Emmaüs Solidarité » est déjà gardé ainsi.");
  one.kept.empty();
  expect([list.list, said(one)[0]]).toEqual([[], "1 entrée retirée."]);
  one.kept.undo();
  expect(said(one)[0]).toBe("Annulé : l’annuaire est comme avant.");
  const [shown] = one.kept.store.get().shown;
  one.kept.choose(shown!);
  one.kept.remove(shown!);
  expect(one.kept.store.get()).toMatchObject({ count: 0, chosen: undefined });
  one.kept.undo();
  await typed(one, { "partner.address": "1 rue Ancienne" });
  one.kept.keep();
  expect(list.list).toEqual([before]);
  one.kept.undo();
  expect(list.list).toEqual([{ name: "Emmaüs Solidarité", address: "2 rue Neuve", activity: "8790B" }]);
});

it("does not remove what another pane changed meanwhile, nor forgets what can be taken back", async () => {
  const list = memoryList([{ name: "Le Phare" }]);
  const [one, other] = [await opened(list), await opened(list)];
  const [shown] = one.kept.store.get().shown;
  await typed(other, { "partner.name": "Le Phare", "partner.address": "1 rue Haute" });
  other.kept.keep();
  one.kept.remove(shown!);
  expect(said(one)[0]).toBe("« Le Phare » a été changé dans un autre volet : rien n’a été retiré.");
  expect(list.list).toHaveLength(1);
  other.kept.remove(other.kept.store.get().shown[0]!);
  await typed(other, { "partner.name": "Mme Durand" });
  other.kept.keep();
  other.kept.undo();
  expect(list.list).toEqual([{ name: "Le Phare", address: "1 rue Haute" }]);
});

it("takes the good lines of a table, and says of each other line what is wrong with it", async () => {
  const list = memoryList([{ name: "Le Phare" }]);
  const one = await opened(list);
  const table = [
    "Nom;Nature;SIRET;Contact",
    "Emmaüs Solidarité;association loi 1901;317 236 248 00017;Camille Durand",
    "Mme Durand;;;",
    "La Digue;Congrégation;123;",
    "Le Phare;;;",
  ].join("\r\n");
  await one.kept.import(bytes(table));
  expect(said(one)).toEqual([
    "4 lignes lues. 2 ajoutés, 0 mis à jour, 1 inchangé, 1 refusé. Colonnes laissées : Contact.",
    "4 lines read. 2 added, 0 updated, 1 unchanged, 1 refused. Columns left out: Contact.",
  ]);
  expect(list.list).toEqual([
    { name: "Le Phare" },
    { name: "Emmaüs Solidarité", kind: "association", number: "317 236 248 00017" },
    { name: "La Digue" },
  ]);
  const { news } = one.kept.store.get();
  const { line } = inFrench(ftda).directory;
  expect(news?.code === "imported" && news.toReview.map(line).map((text) => text.replaceAll("\u00a0", " "))).toEqual([
    "Ligne 3, refusée : le nom est celui d’une personne. L’annuaire ne garde que des organismes.",
    "Ligne 4, « La Digue » sans nature, identifiant : ce texte n’en est pas un.",
  ]);
  one.kept.undo();
  expect(list.list).toEqual([{ name: "Le Phare" }]);
});

it.each<[what: string, file: () => Promise<Uint8Array>, french: string]>([
  ["an empty one", bytes(""), "Ce fichier est vide : rien n’a changé."],
  ["one without names", bytes("adresse\n1 rue Haute\n"), "Ce fichier n’a pas de colonne « nom » : rien n’a changé."],
  [
    "one that is too large",
    () => Promise.resolve(new Uint8Array(3_000_000)),
    "Ce fichier est trop grand pour un annuaire : rien n’a changé.",
  ],
  ["one that went away", () => Promise.reject(new Error("gone")), "Ce fichier n’a pas pu être lu : rien n’a changé."],
])("a file that cannot be used: %s", async (_, file, french) => {
  const list = memoryList([{ name: "Le Phare" }]);
  const one = await opened(list);
  await one.kept.import(file);
  expect(said(one)[0]).toBe(french);
  expect(list.list).toEqual([{ name: "Le Phare" }]);
});

it("what goes out as a table comes in the same", async () => {
  const list = memoryList();
  const one = await opened(list);
  await typed(one, EMMAUS);
  one.kept.keep();
  const table = one.kept.export();
  expect(table).toContain(";Association loi 1901;");
  const other = await opened(memoryList());
  await other.kept.import(bytes(table));
  expect(other.kept.store.get().shown).toEqual(list.list);
});
