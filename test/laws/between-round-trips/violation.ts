/** What a run may be found guilty of. */

export const KINDS = ["outside", "lost", "untrue", "history", "crash"] as const;

export type Kind = (typeof KINDS)[number];

export interface Violation {
  /**
   * `outside`: written beside what the verb names; `lost`: somebody's words are gone; `untrue`: what was said is not what the
   * document shows; `history`: taking back does not undo what was done, or there is nothing to take back; `crash`: an error that
   * is not the host's.
   */
  readonly kind: Kind;
  readonly detail: string;
}
