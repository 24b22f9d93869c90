/** What is said of a document that is not the agreement. `isOnly`: whether there is no other model than this one. */
export interface ForeignWording {
  /** The document holds the agreement twice. */
  readonly twiceTitle: string;
  readonly twiceExplained: string;
  readonly foreignTitle: (isOnly: boolean) => string;
  readonly foreignExplained: (isOnly: boolean) => string;
  readonly emptyTitle: string;
  readonly emptyExplained: (isOnly: boolean) => string;
  /** `name`: of one model among several; undefined for the only one. */
  readonly openModel: (name?: string) => string;
  readonly openModelElsewhere: (name?: string) => string;
  readonly chooseFile: string;
  /** What was chosen as one. */
  readonly notADocx: string;
}
