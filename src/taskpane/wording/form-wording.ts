/** The words of the form, loaded with it. */
export interface FormWording {
  readonly allSlots: (count: number) => string;
  readonly goToSlot: (label: string, number: number, count: number) => string;
  readonly progress: (filled: number, slots: number) => string;
  readonly writeAll: string;
  readonly nextEmpty: string;
  readonly queued: string;
  readonly shownIn: (filled: number, slots: number) => string;
  /** Of a field that only words of the text go with. */
  readonly agreed: string;
  /** What the answer to another field suggests. */
  readonly suggested: (option: string) => string;
  readonly differs: (texts: readonly string[]) => string;
  readonly unreadable: (text: string) => string;
  readonly conflict: (found: string) => string;
  /** Of a name in its sentences: in all of them, in one. */
  readonly changeForm: Readonly<Record<"field" | "slot", string>>;
  /** Another name has come: the form that was chosen for the one before is not kept. */
  readonly formDropped: string;
  /** How many activities the words typed for an APE code lead to. */
  readonly activities: (count: number) => string;
  readonly conflictBlank: string;
  readonly keepMine: string;
  readonly keepDocument: string;
}
