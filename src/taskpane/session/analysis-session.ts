/**
 * The analysis of a document that follows no model, without a screen: what was found, put right by the user act by act, and made the
 * model that the document is then read by. Nothing of it is in the document before that.
 */

import { analyseDocument } from "../../agreement/analysis/analyse-document";
import type { DocumentAnalysis } from "../../agreement/analysis/document-analysis";
import { modelOfAnalysis } from "../../agreement/analysis/model-of-analysis";
import { fieldId } from "../../agreement/analysis/name-field";
import type { DocumentParagraph } from "../../agreement/agreement-document";
import { textVersion } from "../../agreement/clauses/text-version";
import { type ModelFileProblem, type ModelFileReading, printModelFile, readModelFile } from "../../agreement/model/model-file";
import type { BilingualText } from "../../agreement/model/agreement-model";
import type { ModelFiles } from "../../agreement/model/model-schema";
import { parseModel } from "../../agreement/model/parse-model";
import { safeName } from "../../agreement/wording/file-name";
import type { AgreementSession } from "./agreement-session";
import { breathing } from "./breathing";
import { carryOver } from "./carry-analysis";
import type { KeptFile } from "./sending-session";
import { createStore } from "./store";
import { type TakenUp, takeUpModel } from "./take-up-model";

export interface AnalysisState {
  readonly analysis: DocumentAnalysis | undefined;
  /** What the document is called; never blank once it is analysed. */
  readonly name: string;
  /** The edition of the document (`PaneState`) that was analysed. */
  readonly edition: number;
  /** What it was before each act, the last one last. */
  readonly before: readonly DocumentAnalysis[];
  /** The id of the field that is unfolded. */
  readonly openField: string | undefined;
}

/** `stale`: the document is no longer what was analysed, and nothing was done. Undefined where Word failed, which is said. */
export type Used = TakenUp | "stale" | undefined;

/** What became of the file of a model. `taken`: it has the id of one of Trame's own. Undefined where Word failed, which is said. */
export type Loaded =
  | { readonly state: TakenUp | "taken"; readonly name: BilingualText }
  | { readonly state: "wrong"; readonly problem: ModelFileProblem }
  | undefined;

/** What is kept of the acts, to be taken back. */
const DEPTH = 100;
/** Of the document's name, in UTF-16 units. */
export const LONGEST_NAME = 80;
/** No model is larger: in bytes. */
const LARGEST_FILE = 20_000_000;
const TOO_LARGE: ModelFileReading = { ok: false, problem: { code: "model-not-a-model" } };

export class AnalysisSession {
  readonly store = createStore<AnalysisState>({
    analysis: undefined,
    name: "",
    edition: -1,
    before: [],
    openField: undefined,
  });

  constructor(private readonly session: AgreementSession) {}

  /** Whether the document was changed in Word since it was analysed, as far as the pane knows. */
  isStale(edition: number): boolean {
    const { analysis, edition: analysed } = this.store.get();
    return analysis !== undefined && analysed !== edition;
  }

  /** Analyses the document as it is now. What the user put right of the same places is kept. */
  async analyse(): Promise<void> {
    await this.session.refresh();
    await this.session.perform(
      "reading",
      async ({ document }) => {
        const { edition } = this.session.store.get();
        const whole = await document.transact((transaction) => transaction.readWhole(breathing()));
        const fresh = analyseDocument(whole);
        this.store.set(({ analysis, name, openField }) => ({
          analysis: analysis ? carryOver(analysis, fresh) : fresh,
          name: name === "" ? nameOf(fresh) : name,
          edition,
          before: [],
          openField,
        }));
      },
      "analyse",
    );
  }

  /** Puts something right: one act, to be taken back. @returns whether it changed anything. */
  change(make: (analysis: DocumentAnalysis) => DocumentAnalysis): boolean {
    const { analysis } = this.store.get();
    const changed = analysis && make(analysis);
    if (!changed || changed === analysis) return false;
    this.store.set((state) => ({ ...state, analysis: changed, before: [...state.before, analysis].slice(-DEPTH) }));
    return true;
  }

  /** Takes the last act back. */
  undo(): void {
    this.store.set((state) => {
      const analysis = state.before.at(-1);
      return analysis ? { ...state, analysis, before: state.before.slice(0, -1) } : state;
    });
  }

  /** Unfolds a field, and folds the one that was; none for undefined. */
  open(field: string | undefined): void {
    this.store.set((state) => ({ ...state, openField: field }));
  }

  /** @param name what the document is called; a blank one changes nothing. */
  rename(name: string): void {
    const said = onOneLine(name);
    if (said !== "") this.store.set((state) => ({ ...state, name: said }));
  }

  /** Shows a place in Word. @returns false where it is no longer there. */
  async show(placeholder: string): Promise<boolean> {
    let isShown = false;
    await this.session.perform("showing", async ({ document }) => {
      const { analysis } = this.store.get();
      const place = analysis?.placeholders.find(({ id }) => id === placeholder);
      if (!analysis || !place) return;
      isShown = await document.transact(async (transaction) => {
        const { paragraphs } = await transaction.read();
        const isThere = paragraphs[place.paragraph]?.text === analysis.paragraphs[place.paragraph]?.text;
        const { paragraph, start, end } = place;
        if (isThere) await transaction.selectSpan({ first: paragraph, start, last: paragraph, end });
        return isThere;
      });
    });
    return isShown;
  }

  /** Makes the fields the model that the document is read by from then on, and has the document keep it. */
  async use(): Promise<Used> {
    let used: Used;
    await this.session.perform(
      "writing",
      async (turn) => {
        const { analysis } = this.store.get();
        if (!analysis) return;
        const { paragraphs } = await turn.document.transact((transaction) => transaction.read());
        if (!isSameText(paragraphs, analysis.paragraphs)) {
          used = "stale";
          return;
        }
        const files = this.#files(analysis);
        used = await takeUpModel(turn, parseModel(files), files);
        // What it was recognised by is no change of its text.
        if (used !== "not-followed") this.store.set((state) => ({ ...state, edition: this.session.store.get().edition }));
      },
      "use",
    );
    if (used === "stale") await this.session.refresh();
    return used;
  }

  /** The file of the model. */
  modelFile(): KeptFile | undefined {
    const { analysis, name } = this.store.get();
    return analysis && { name: `${safeName(name) || "Document"} - modèle.json`, text: printModelFile(this.#files(analysis)) };
  }

  /** Reads the document by the model of a file, that anybody may have written. */
  async load({ size, text }: { readonly size: number; readonly text: () => Promise<string> }): Promise<Loaded> {
    let loaded: Loaded;
    await this.session.perform(
      "reading",
      async (turn) => {
        const reading = size > LARGEST_FILE ? TOO_LARGE : readModelFile(await text());
        if (!reading.ok) {
          loaded = { state: "wrong", problem: reading.problem };
          return;
        }
        const { model, files } = reading;
        const isTaken = this.session.models.some(({ id }) => id === model.id);
        loaded = { state: isTaken ? "taken" : await takeUpModel(turn, model, files), name: model.name };
      },
      "load model",
    );
    return loaded;
  }

  #files(analysis: DocumentAnalysis): ModelFiles {
    const { name } = this.store.get();
    // Of two documents of one name each is another model; the same document analysed alike is the same.
    const version = textVersion(JSON.stringify([analysis.paragraphs, analysis.fields]));
    return modelOfAnalysis(analysis, { id: `${fieldId(name, [])}-${version}`, name });
  }
}

/** The first words of a document that are none of its places, as its title; "Document" where it has none. */
function nameOf({ paragraphs, placeholders }: DocumentAnalysis): string {
  const filled = new Set(placeholders.map(({ paragraph }) => paragraph));
  const title = paragraphs.find(({ text }, index) => /\p{L}/u.test(text) && !filled.has(index));
  return onOneLine(title?.text ?? "") || "Document";
}

function onOneLine(name: string): string {
  return name.replace(/\s+/gu, " ").trim().slice(0, LONGEST_NAME).trim();
}

function isSameText(some: readonly DocumentParagraph[], others: readonly DocumentParagraph[]): boolean {
  return JSON.stringify(some) === JSON.stringify(others);
}
