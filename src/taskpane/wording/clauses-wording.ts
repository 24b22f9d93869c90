import type { Standing } from "../../directory/kept-list";
import type { KeepFileWording } from "./keep-file-wording";

/** The words of the panel of engagements, loaded with it. */
export interface ClausesWording extends KeepFileWording {
  readonly title: string;
  readonly explained: string;
  readonly search: string;
  readonly noneFound: string;
  readonly moveUp: (title: string) => string;
  readonly moveDown: (title: string) => string;
  readonly own: string;
  readonly edited: string;
  /** The same on the line of an engagement; and of one that is a proposal. */
  readonly editedShort: string;
  readonly proposalShort: string;
  readonly details: (title: string) => string;
  readonly goTo: (title: string) => string;
  readonly removed: string;
  readonly added: string;
  readonly restore: string;
  readonly askUntick: string;
  readonly untick: string;
  readonly keep: string;
  readonly write: string;
  /** Of a text of the user's own. */
  readonly rewrite: string;
  readonly rewriteNamed: (title: string) => string;
  readonly save: string;
  /** How many bullets have no text yet. */
  readonly waiting: (bullets: number) => string;
  readonly removeWaiting: (bullets: number) => string;
  readonly writeHelp: string;
  readonly add: string;
  readonly listMissing: string;
  readonly listEmpty: string;
  readonly library: string;
  readonly libraryHelp: string;
  readonly keepShort: string;
  /** Of one that is kept there. */
  readonly inMyLibrary: string;
  readonly keepInLibrary: (title: string) => string;
  readonly removeFromLibrary: (title: string) => string;
  readonly exportLibrary: string;
  readonly importLibrary: string;
  readonly inLibrary: (count: number) => string;
  readonly libraryImported: (count: number) => string;
  /** A file of engagements could not be used: nothing of it was taken. `place`: of the entry that is wrong. */
  readonly libraryRefused: (place: string, reason: string) => string;
  /** Of the library on this computer. */
  readonly kept: {
    readonly open: string;
    readonly standing: Readonly<Record<Standing, string>>;
    readonly count: (count: number) => string;
    readonly keep: string;
    readonly take: string;
    readonly remove: string;
    readonly undo: string;
    readonly done: Readonly<Record<"kept" | "removed" | "undone", string>>;
  };
}
