import type { FieldKindName } from "../../agreement/fields/field-kinds";
import type { Loaded, Used } from "../session/analysis-session";
import type { KeepFileWording } from "./keep-file-wording";

/** The words of a document that follows no model: its analysis, and the file of a model. */
export interface AnalysisWording extends KeepFileWording {
  /** On the screen of a document that follows no model. */
  readonly analyse: string;
  readonly load: string;
  /** Of a document that follows the model its analysis made. */
  readonly lookAgain: string;
  readonly loaded: (loaded: NonNullable<Loaded>, file: string) => string;
  readonly title: string;
  readonly explained: string;
  /** Nothing to fill in was found. */
  readonly nothingFound: string;
  readonly counts: (fields: number, places: number, ignored: number) => string;
  readonly documentName: string;
  readonly stale: string;
  readonly analyseAgain: string;
  readonly fields: string;
  readonly places: (count: number) => string;
  readonly ignored: string;
  readonly label: string;
  readonly labelBlank: string;
  readonly labelTaken: string;
  readonly kind: string;
  readonly kinds: Readonly<Record<FieldKindName, string>>;
  readonly placesOf: (label: string) => string;
  /** `nth` from 1: names one of the buttons of places. */
  readonly goTo: string;
  readonly goToPlace: (nth: number) => string;
  readonly split: string;
  readonly splitPlace: (nth: number) => string;
  readonly mergeWith: string;
  readonly merge: string;
  readonly ignore: string;
  readonly takeIn: string;
  readonly done: {
    readonly split: (label: string) => string;
    readonly merged: (into: string, from: string) => string;
    readonly ignored: (label: string) => string;
    readonly takenIn: (label: string) => string;
    readonly undone: string;
  };
  readonly notShown: string;
  readonly back: string;
  readonly undo: string;
  readonly use: string;
  readonly used: (used: NonNullable<Used>, fields: number) => string;
  readonly save: string;
  readonly saveExplained: string;
}
