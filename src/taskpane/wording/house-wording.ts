import type { HouseProblem } from "../../agreement/reading/house-decisions";
import type { HouseTrouble, KnownHouse } from "../session/known-house";

/** Words for what the house decided, once for all its agreements: for Vérifier, and for the screen before Commencer. */
export interface HouseWording {
  readonly title: string;
  readonly offer: Readonly<Record<KnownHouse["source"], (points: number) => string>>;
  /** @param date `YYYY-MM-DD`. */
  readonly known: Readonly<Record<KnownHouse["source"], (decisions: number, date: string) => string>>;
  readonly none: string;
  /** Of those that the document came with. */
  readonly beware: string;
  readonly settled: (what: { readonly corrected: number; readonly setAside: number; readonly left: number }) => string;
  readonly importFile: string;
  readonly exportFile: string;
  readonly forget: string;
  readonly imported: string;
  readonly forgotten: string;
  readonly troubles: Readonly<Record<Exclude<HouseTrouble, HouseProblem>["code"], string>>;
  readonly begin: (decisions: number) => string;
}
