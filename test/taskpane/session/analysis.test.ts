import { mergeFields, renameField, setIgnored, splitPlace } from "../../../src/agreement/analysis/edit-analysis";
import { AnalysisSession } from "../../../src/taskpane/session/analysis-session";
import { docx, p } from "../../builders/docx";
import { keepNothing } from "../../builders/memory-host";
import { lease, leaseTexts } from "../../builders/lease";
import { newSession, type OpenedSession, shown, typeInText } from "../../builders/session";
import { smallModel } from "../../builders/small-model";
import { paragraphTexts } from "../../builders/word";

interface OpenedAnalysis extends OpenedSession {
  readonly analysis: AnalysisSession;
  readonly fields: () => [label: string, places: number, isIgnored: boolean][];
}

async function opened(bytes = lease()): Promise<OpenedAnalysis> {
  const session = await newSession(bytes);
  await session.session.open();
  const analysis = session.session.workOf(AnalysisSession, () => new AnalysisSession(session.session), null);
  const fields = (): [string, number, boolean][] =>
    analysis.store.get().analysis?.fields.map(({ label, places, isIgnored }) => [label, places.length, isIgnored]) ?? [];
  return { ...session, analysis, fields };
}

async function analysed(bytes = lease()): Promise<OpenedAnalysis> {
  const one = await opened(bytes);
  await one.analysis.analyse();
  return one;
}

const idOf = ({ analysis }: OpenedAnalysis, label: string): string =>
  analysis.store.get().analysis?.fields.find((field) => field.label === label)?.id ?? "";

describe("a document that follows no model", () => {
  it("is analysed without a change; it is named by its title", async () => {
    const { state, analysis, fields, word } = await opened();
    const before = word.save();
    expect(state().phase).toBe("foreign");
    await analysis.analyse();
    expect(fields().map(([, places]) => places)).toEqual([2, 2, 1, 1, 1]);
    expect(analysis.store.get().name).toBe("BAIL DE LOCATION MEUBLÉE");
    expect(Buffer.from(word.save()).equals(Buffer.from(before))).toBe(true);
  });

  it("is put right act by act, and each act is taken back", async () => {
    const one = await analysed();
    const { analysis, fields } = one;
    const found = fields();
    const owner = idOf(one, "Nom du bailleur");
    const tenant = idOf(one, "Nom du locataire");
    analysis.change((now) => renameField(now, owner, "Le bailleur"));
    analysis.change((now) => mergeFields(now, owner, tenant));
    analysis.change((now) => splitPlace(now, now.fields[0]?.places[1] ?? ""));
    analysis.change((now) => setIgnored(now, idOf(one, "Ville"), true));
    expect(fields()).toContainEqual(["Ville", 2, true]);
    expect(fields()[0]).toEqual(["Le bailleur", 2, false]);
    expect(analysis.change((now) => renameField(now, "nobody", "X"))).toBe(false);
    for (let acts = 0; acts < 4; acts += 1) analysis.undo();
    expect(fields()).toEqual(found);
    analysis.undo();
    expect(fields()).toEqual(found);
  });

  it("is filled as with any model once its fields are used, and the fields left are those that were not answered", async () => {
    const one = await analysed();
    const { analysis, session, state, notices } = one;
    analysis.change((now) => setIgnored(now, idOf(one, "Nom du locataire"), true));
    expect(await analysis.use()).toBe("kept");
    expect(state()).toMatchObject({ phase: "unprepared", model: { name: { fr: "BAIL DE LOCATION MEUBLÉE" } } });
    await session.begin();
    expect(state().phase).toBe("ready");
    expect(notices).toContainEqual({ code: "prepared", slots: 6 });
    const owner = state().fields.find(({ definition }) => definition.label.fr === "Nom du bailleur")?.definition.id ?? "";
    await one.write(owner, "Inès Morel");
    expect(shown(one, owner)).toEqual(["Inès Morel", "Inès Morel"]);
    expect(paragraphTexts(one.word)).toContain("Inès Morel remet les clés au locataire le jour de la signature.");
    // What is ignored is text like any other.
    expect(paragraphTexts(one.word)[3]).toContain("[NOM DU LOCATAIRE]");
  });

  it("keeps its model itself: another sitting finds it without a file", async () => {
    const one = await analysed();
    await one.analysis.use();
    await one.session.begin();
    const again = await newSession(one.word.save());
    await again.session.open();
    expect(again.state()).toMatchObject({ phase: "ready", model: { name: { fr: "BAIL DE LOCATION MEUBLÉE" } } });
    expect(again.notices).toEqual([
      { code: "own-model", name: { fr: "BAIL DE LOCATION MEUBLÉE", en: "BAIL DE LOCATION MEUBLÉE" } },
    ]);
  });

  it.each<[string, (kept: { ownModel: Record<string, unknown>; model: string }) => object, string]>([
    [
      "a file of it that is wrong",
      (kept) => ({ ...kept, ownModel: { ...kept.ownModel, "fields.json": [{}] } }),
      "fields.json[0]",
    ],
    ["no model at all", (kept) => ({ ...kept, ownModel: "…" }), "ownModel"],
    ["another one's", (kept) => ({ ...kept, model: "tiny" }), "model.json.id"],
  ])("a model in it that is damaged costs itself, and is said: %s", async (_, damage, place) => {
    const one = await analysed();
    await one.analysis.use();
    await one.document.updateMemory((kept) => damage(kept as never));
    const again = await newSession(one.word.save());
    await again.session.open();
    expect(again.state().phase).toBe("foreign");
    expect(again.notices).toEqual([{ code: "own-model-unreadable", place: expect.stringContaining(place) as string }]);
    await again.session.refresh();
    expect(again.notices).toHaveLength(1);
  });

  it("a model in it that has the id of one of Trame's is not taken for that one", async () => {
    const one = await analysed();
    await one.analysis.use();
    await one.document.updateMemory((kept) => {
      const { ownModel } = kept as { ownModel: Record<string, object> };
      return {
        ...(kept as object),
        model: "tiny",
        ownModel: { ...ownModel, "model.json": { ...ownModel["model.json"], id: "tiny" } },
      };
    });
    const again = await newSession(one.word.save());
    await again.session.open();
    expect(again.state()).toMatchObject({ phase: "foreign", model: smallModel });
  });

  it("that the document cannot keep is used all the same, and that is told", async () => {
    const one = await analysed();
    keepNothing(one);
    expect(await one.analysis.use()).toBe("not-kept");
    expect(one.state().phase).toBe("unprepared");
  });

  it("changed in Word meanwhile, is neither shown nor used by where things stood; analysed again, what was put right stays", async () => {
    const one = await analysed();
    const { analysis, session, state, fields } = one;
    const tenant = idOf(one, "Nom du locataire");
    analysis.change((now) => renameField(now, tenant, "Locataire"));
    const place = analysis.store.get().analysis?.fields.find(({ label }) => label === "Locataire")?.places[0] ?? "";
    expect(await analysis.show(place)).toBe(true);
    expect(analysis.isStale(state().edition)).toBe(false);
    typeInText(one, "Le logement est loué meublé", "Le logement, à [ADRESSE], est loué meublé");
    expect(await analysis.use()).toBe("stale");
    expect(state().phase).toBe("foreign");
    expect(analysis.isStale(state().edition)).toBe(true);
    typeInText(one, "Le locataire : ", "Locataire : ");
    expect(await analysis.show(place)).toBe(false);
    await analysis.analyse();
    expect(analysis.isStale(state().edition)).toBe(false);
    expect(fields().map(([label]) => label)).toContain("Adresse");
    await session.refresh();
    expect(await analysis.use()).toBe("kept");
    expect(state().phase).toBe("unprepared");
  });
});

describe("the file of a model", () => {
  async function saved(): Promise<string> {
    const { analysis } = await analysed();
    const file = analysis.modelFile();
    expect(file?.name).toBe("BAIL DE LOCATION MEUBLÉE - modèle.json");
    return file?.text ?? "";
  }
  const asFile = (text: string): Parameters<AnalysisSession["load"]>[0] => ({
    size: text.length,
    text: () => Promise.resolve(text),
  });

  it("is loaded over another copy of the document, which is then filled by it", async () => {
    const text = await saved();
    const { analysis, session, state, write } = await opened(lease(leaseTexts("450")));
    expect(await analysis.load(asFile(text))).toMatchObject({ state: "kept", name: { fr: "BAIL DE LOCATION MEUBLÉE" } });
    expect(state().phase).toBe("unprepared");
    await session.begin();
    await write(state().fields[0]?.definition.id ?? "", "Inès Morel");
    expect(state().fields[0]?.reading.state).toBe("read");
    // Loaded again: the same.
    expect(await analysis.load(asFile(text))).toMatchObject({ state: "kept" });
    expect(state().phase).toBe("ready");
  });

  it.each<[string, (text: string) => string, object]>([
    ["what is no JSON", () => "bonjour", { state: "wrong", problem: { code: "model-not-json" } }],
    ["another file", () => "{}", { state: "wrong", problem: { code: "model-not-a-model" } }],
    ["a model of ours, by its id", (text) => text.replace(/"id": "bail-[a-z0-9-]+"/u, '"id": "tiny"'), { state: "taken" }],
  ])("is refused, and the document is as it was: %s", async (_, damage, loaded) => {
    const text = await saved();
    const { analysis, state, word } = await opened();
    const before = word.save();
    expect(await analysis.load(asFile(damage(text)))).toMatchObject(loaded);
    expect(state()).toMatchObject({ phase: "foreign", model: smallModel });
    expect(Buffer.from(word.save()).equals(Buffer.from(before))).toBe(true);
  });

  it("does not fit a document of another text, which stays as it is", async () => {
    const text = await saved();
    const { analysis, state } = await opened(docx(p("Compte rendu de la réunion") + p("Présents : [NOMS]")));
    expect(await analysis.load(asFile(text))).toMatchObject({ state: "not-followed" });
    expect(state()).toMatchObject({ phase: "foreign", model: smallModel });
  });
});
