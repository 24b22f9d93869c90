/** The words of the panel of engagements, loaded with it. */
export interface ClausesWording {
  readonly title: string;
  readonly explained: string;
  readonly search: string;
  readonly noneFound: string;
  readonly moveUp: (title: string) => string;
  readonly moveDown: (title: string) => string;
  readonly own: string;
  readonly edited: string;
  readonly removed: string;
  readonly added: string;
  readonly restore: string;
  readonly askUntick: string;
  readonly untick: string;
  readonly keep: string;
  readonly write: string;
  readonly writeHelp: string;
  readonly add: string;
  readonly listMissing: string;
  readonly listEmpty: string;
  readonly library: string;
  readonly libraryHelp: string;
  readonly keepShort: string;
  readonly keepInLibrary: (title: string) => string;
  readonly removeFromLibrary: (title: string) => string;
  readonly exportLibrary: string;
  readonly importLibrary: string;
  readonly inLibrary: (count: number) => string;
}
