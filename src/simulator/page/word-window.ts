/** A window of the simulated Word: a document, the pages of the add-in beside it, and what a person may do to both. */

import { RefusedEdit } from "../../docx/edit-guard";
import type { TextRange } from "../../docx/text-range";
import type { XmlElement } from "../../docx/xml";
import { AddInConnection } from "../host/add-in-connection";
import { type PageExit, type RoundTrip, SimulatedWord } from "../host/simulated-word";
import { MessageQueue } from "./message-queue";
import { Observed } from "./observed";
import type { SharedDocument } from "./shared-document";
import type { WindowSettings } from "./window-settings";

/** A round trip, and how long the add-in waited for it. Milliseconds. */
export interface TimedRoundTrip extends RoundTrip {
  readonly milliseconds: number;
}

/** A page of the add-in: the pane, or the hidden one that holds the functions of the ribbon. */
export type AddInPage = "pane" | "functions";

export class WordWindow extends Observed {
  readonly roundTrips: TimedRoundTrip[] = [];
  /** What the simulated Word could not do, for whoever develops the add-in. */
  failure: string | undefined;
  /** Why Word did not do what a person's keys asked last. */
  refused: RefusedEdit["reason"] | undefined;
  /** What an add-in selected, to be scrolled to; a new object each time. */
  shown: TextRange | undefined;
  /** The element a person's caret is in, where its place alone does not tell: before or after the edge of a control. */
  caretWithin: XmlElement | undefined;
  isPaneOpen = true;
  /** Ribbon functions under way, by the id of their button. */
  readonly running = new Set<string>();
  /** Changes when the add-in's pages are to be loaded anew: another Word is in the window. */
  generation = 0;
  #word: SimulatedWord;
  #settings: WindowSettings;
  readonly #connections = new Map<AddInPage, AddInConnection>();
  #moveFocus: (exit: PageExit) => void = () => undefined;
  readonly #queue = new MessageQueue(() => this.#settings.delay);
  readonly #leaveDocument: () => void;

  /** @param openWindow opens a file in another window. */
  constructor(
    /** What tells it from the other windows. */
    readonly key: number,
    readonly title: string,
    readonly shared: SharedDocument,
    settings: WindowSettings,
    private readonly openWindow: (bytes: Uint8Array) => void,
  ) {
    super();
    this.#settings = settings;
    this.#word = this.#open();
    this.#leaveDocument = shared.subscribe(() => this.changed());
  }

  /** To be called when the window is gone: what happens in the document is no longer its business. */
  close(): void {
    this.#leaveDocument();
    this.#connections.clear();
  }

  get word(): SimulatedWord {
    return this.#word;
  }

  get settings(): WindowSettings {
    return this.#settings;
  }

  get canUndo(): boolean {
    return this.shared.undo.canUndo(this);
  }

  /** @param moveFocus called when the keyboard leaves the pane. */
  whenPaneExits(moveFocus: (exit: PageExit) => void): void {
    this.#moveFocus = moveFocus;
  }

  /** Another profile or language is another Word, in which the document is open. */
  configure(settings: WindowSettings): void {
    const isAnotherWord = settings.profile !== this.#settings.profile || settings.language !== this.#settings.language;
    this.#settings = settings;
    this.#word.isReadOnly = settings.isReadOnly;
    if (isAnotherWord) this.#restart(this.#open());
    else this.changed();
  }

  /**
   * Joins a page of the add-in to this Word.
   *
   * @param post sends it a message.
   * @returns what to call with each message it sends.
   */
  connect(page: AddInPage, post: (message: string) => void): (message: string) => void {
    const connection = new AddInConnection(this.#word, post);
    this.#connections.set(page, connection);
    return (message) => {
      const sent = performance.now();
      this.#queue.push(() => this.#receive(connection, message, sent));
    };
  }

  /** A person's selection. */
  selectByHand(range: TextRange): void {
    this.#word.selection?.release();
    this.#word.selection = range;
    this.shown = undefined;
    this.refused = undefined;
    this.moved();
  }

  /**
   * A person's edit; edits of the same label that follow one another are undone together. What Word lets nobody change stays
   * as it is, and why is said.
   */
  edit(label: string, change: () => void): void {
    if (this.#word.isReadOnly || this.#word.document.protection === "readOnly") return;
    this.refused = undefined;
    const forget = this.shared.mark(this, label);
    try {
      change();
    } catch (error) {
      if (!(error instanceof RefusedEdit)) throw error;
      forget();
      this.refused = error.reason;
    }
    this.#edited();
  }

  undo(): void {
    this.shared.undo.undo(this);
    this.#word.selection = undefined;
    this.caretWithin = undefined;
    this.shown = undefined;
    this.#edited();
  }

  /** The selection moved: the add-in is told. */
  moved(): void {
    for (const connection of this.#connections.values()) connection.fire("documentSelectionChanged", {});
    this.changed();
  }

  /** The document is another, in every window it is open in. */
  #edited(): void {
    this.moved();
    this.shared.changed();
  }

  /** Runs a function of the ribbon; false while the page that holds it does not listen yet. */
  run(button: string, functionName: string): boolean {
    const connection = this.#connections.get("functions");
    if (connection?.listensTo("appCommandInvoked") !== true) return false;
    this.running.add(button);
    // Keys of `AppCommandInvokedEventKeys`: id, callback, event object.
    connection.fire("appCommandInvoked", { 0: button, 1: functionName, 2: JSON.stringify({ source: { id: button } }) });
    this.changed();
    return true;
  }

  openPane(isOpen: boolean): void {
    this.isPaneOpen = isOpen;
    this.changed();
  }

  dismissFailure(): void {
    this.failure = undefined;
    this.changed();
  }

  #open(): SimulatedWord {
    const { profile, language, isReadOnly } = this.#settings;
    const word = new SimulatedWord(this.shared.docx, { profile, language, isReadOnly });
    word.onEdit = () => void this.shared.mark(this);
    word.onPageExit = (exit) => this.#moveFocus(exit);
    word.onOpenFile = this.openWindow;
    word.onSelect = (range) => {
      this.shown = range;
      this.caretWithin = undefined;
      this.moved();
    };
    word.onCommandCompleted = (button, status) => {
      this.running.delete(button);
      if (status !== 0) this.failure = `La fonction du bouton ${button} n’a pas abouti (erreur ${status}).`;
      this.changed();
    };
    return word;
  }

  #restart(word: SimulatedWord): void {
    this.#word.selection?.release();
    this.#word = word;
    this.#connections.clear();
    this.running.clear();
    this.shown = undefined;
    this.failure = undefined;
    this.generation += 1;
    this.changed();
  }

  #receive(connection: AddInConnection, message: string, sent: number): void {
    // A page that was unloaded since has nobody left to answer to.
    if (![...this.#connections.values()].includes(connection)) return;
    const known = this.#word.roundTrips.length;
    const { edits } = this.shared;
    try {
      connection.receive(message);
    } catch (error) {
      this.failure = error instanceof Error ? error.message : String(error);
    }
    const milliseconds = performance.now() - sent;
    this.roundTrips.push(...this.#word.roundTrips.slice(known).map((one) => ({ ...one, milliseconds })));
    if (this.shared.edits === edits) this.changed();
    else this.shared.changed();
  }
}
