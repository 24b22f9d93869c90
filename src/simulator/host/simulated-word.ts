/** The simulated Word: a document, open in a host that answers the add-in's client. */

import * as z from "zod/mini";
import { DocxDocument } from "../../docx/docx-document";
import { showStore } from "../../docx/show-store";
import type { TextRange } from "../../docx/text-range";
import { ApiError, type ApiErrorCode } from "../word-api/api-error";
import { DocumentCopies, kindOfCommonApi, performCommonApi } from "./common-api";
import type { Profile } from "../word-api/profile";
import { performRichApi, References, type RichApiHost, type RichApiResponse } from "./rich-api";
import { richApiRequest } from "./rich-api-request";
import { methodData, type WireRequest } from "./wire";

/** One request and its answer, as it went over the wire. */
export interface RoundTrip {
  /** `operation`: a sync the add-in waits for; `memory`: custom XML; `cleanup`: references let go of, a part deleted. */
  readonly kind: "operation" | "cleanup" | "memory" | "other";
  readonly requestBytes: number;
  readonly answerBytes: number;
  readonly actions: number;
  readonly error: string | undefined;
}

export interface SimulatedWordOptions {
  readonly profile: Profile;
  readonly language?: string;
  readonly isReadOnly?: boolean;
}

/** A failure the host is asked to have, for a test: at the nth edit of the document from now on. */
export interface Fault {
  readonly atEdit: number;
  readonly code: ApiErrorCode;
}

/** Where the focus goes when the keyboard leaves an add-in's page: what follows it, what comes before, the document. */
export type PageExit = "next" | "previous" | "document";

/** `OSF.AgaveHostAction`: the client moves the focus itself at each Tab, and says when there is nowhere left to go. */
const EXITS: Readonly<Record<number, PageExit>> = { 5: "document", 6: "document", 13: "next", 14: "previous", 15: "document" };

const hostAction = z.array(z.unknown());

const RICH_API = 93;
const INTERNAL = "WacPartition";
const LANGUAGE = "fr-FR";

export class SimulatedWord implements RichApiHost {
  readonly profile: Profile;
  readonly references = new References();
  readonly roundTrips: RoundTrip[] = [];
  isReadOnly: boolean;
  /** What is selected, by the user or by an add-in. */
  selection: TextRange | undefined;
  /** Called when an add-in selects something: a window scrolls there. */
  onSelect: ((range: TextRange) => void) | undefined;
  /** Called when the keyboard leaves the add-in's page: Tab past its last element, Shift+Tab before its first, Escape, Ctrl+F6. */
  onPageExit: ((exit: PageExit) => void) | undefined;
  /** Called before the first edit of each request. */
  onEdit: (() => void) | undefined;
  /** Called when an add-in asks to open a file in a window of its own. */
  onOpenFile: ((bytes: Uint8Array) => void) | undefined;
  /** Called when an add-in has finished with a ribbon command; `status` is an error's number, 0 for none. */
  onCommandCompleted: ((id: string, status: number) => void) | undefined;
  readonly #document: DocxDocument;
  readonly #language: string;
  readonly copies = new DocumentCopies();
  readonly #controlIds = new Map<string, number>();
  /** What collections gave first since references were last let go of, by their owners and names. */
  readonly #readings = new Map<object, Map<string, readonly unknown[]>>();
  #fault: Fault | undefined;
  #edits = 0;
  /** Whether the request being answered has edited the document. */
  #hasEdited = false;

  /**
   * @param opened a file; or a document that is open already, which several may work in at the same time.
   * @throws DocxError when the bytes are no Word document.
   */
  constructor(opened: Uint8Array | DocxDocument, { profile, language = LANGUAGE, isReadOnly = false }: SimulatedWordOptions) {
    this.profile = profile;
    this.isReadOnly = isReadOnly;
    this.#language = language;
    this.#document = opened instanceof DocxDocument ? opened : new DocxDocument(opened);
    if (this.#document !== opened) showStore(this.#document.body);
  }

  get document(): DocxDocument {
    return this.#document;
  }

  /** The document as a file. */
  save(): Uint8Array {
    return this.#document.save();
  }

  failAt(fault: Fault | undefined): void {
    this.#fault = fault;
    this.#edits = 0;
  }

  /** `hostInfo` of the iframe's name, from which the client knows where it is. */
  get hostInfo(): string {
    return `Word$Web$16.01$${this.#language}$trame$$$0`;
  }

  /**
   * Answers a request of the client.
   *
   * @returns what is answered; undefined when nothing is.
   * @throws Error for a request the simulated Word should know and does not.
   */
  answer(request: WireRequest, requestBytes: number): unknown {
    switch (request._actionName) {
      case "ContextActivationManager_getAppContextAsync":
        return this.#appContext();
      case "ContextActivationManager_notifyHost": {
        const exit = EXITS[Number(hostAction.parse(request._data)[1])];
        if (exit) this.onPageExit?.(exit);
        return undefined;
      }
      case "executeMethod":
        return this.#execute(request, requestBytes);
      default:
        throw new Error(`the simulated Word does not know the message ${request._actionName}`);
    }
  }

  controlId(fileId: string): number {
    if (this.profile.keepsControlIds) return Number(fileId);
    let id = this.#controlIds.get(fileId);
    if (id === undefined) this.#controlIds.set(fileId, (id = this.#controlIds.size + 1));
    return id;
  }

  forgetReference(id: string): void {
    this.references.forget(id);
  }

  firstReading<Item>(owner: object, collection: string, now: readonly Item[]): readonly Item[] {
    const ofOwner = this.#readings.get(owner) ?? new Map<string, readonly unknown[]>();
    this.#readings.set(owner, ofOwner);
    const first = ofOwner.get(collection) ?? now;
    ofOwner.set(collection, first);
    return first as readonly Item[];
  }

  lose(target: object): void {
    this.references.lose(target);
  }

  select(range: TextRange): void {
    this.selection?.release();
    this.selection = range;
    this.onSelect?.(range);
  }

  openFile(bytes: Uint8Array): void {
    this.onOpenFile?.(bytes);
  }

  completeCommand(id: string, status: number): void {
    this.onCommandCompleted?.(id, status);
  }

  beforeEdit(): void {
    this.#edits += 1;
    if (this.#fault && this.#edits === this.#fault.atEdit) throw new ApiError(this.#fault.code);
    if (!this.#hasEdited) this.onEdit?.();
    this.#hasEdited = true;
  }

  #execute(request: WireRequest, requestBytes: number): unknown {
    const data = methodData.parse(request._data);
    const dispatch = data.DdaMethod.DispatchId;
    if (dispatch === RICH_API) return this.#executeRichApi(data.ArrayData ?? [], requestBytes);
    const answer = performCommonApi(dispatch, data, this);
    this.#log(kindOfCommonApi(dispatch), requestBytes, JSON.stringify(answer).length, 1);
    return answer;
  }

  #executeRichApi(array: readonly unknown[], requestBytes: number): unknown {
    const body = richApiRequest.parse(JSON.parse(z.string().parse(array[4])));
    // The client's own talk with its host (it is ready for ribbon commands).
    if (array[0] === INTERNAL) return printRichApi({ Results: body.Actions.map(({ Id }) => ({ ActionId: Id, Value: null })) });
    const isCleanup = body.Actions.every(({ Name, ActionType }) => Name === "_RemoveReference" || ActionType === 1);
    const limit = this.profile.messageLimit;
    this.#hasEdited = false;
    if (isCleanup) this.#readings.clear();
    let response = requestBytes > limit ? refusal("RequestPayloadSizeLimitExceeded") : performRichApi(body, this);
    let answer = printRichApi(response);
    if (answer.Data[2].length > limit) {
      response = refusal("ResponsePayloadSizeLimitExceeded");
      answer = printRichApi(response);
    }
    this.#log(
      isCleanup ? "cleanup" : "operation",
      requestBytes,
      answer.Data[2].length,
      body.Actions.length,
      response.Error?.Code,
    );
    return answer;
  }

  #log(kind: RoundTrip["kind"], requestBytes: number, answerBytes: number, actions: number, error?: string): void {
    this.roundTrips.push({ kind, requestBytes, answerBytes, actions, error });
  }

  #appContext(): Readonly<Record<string, unknown>> {
    return {
      _id: "trame",
      _appName: 32, // Word on the web
      _appVersion: "16.01",
      _appUILocale: this.#language,
      _dataLocale: this.#language,
      _docUrl: "",
      _clientMode: this.isReadOnly ? 0 : 1,
      _settings: {},
      _reason: 1,
      _osfControlType: 1,
      _eToken: "",
      _correlationId: "trame",
      _appInstanceId: "trame",
      _requirementMatrix: JSON.stringify({ WordApi: Number(this.profile.wordApi), CustomXmlParts: 1.1, File: 1.1 }),
      _hostFullVersion: "16.0",
      _addinName: "Trame",
      _appDomains: [],
      _appMinorVersion: 0,
    };
  }
}

function refusal(code: string): RichApiResponse {
  return { Results: [], Error: { Code: code, Message: code, Location: "", ActionIndex: 0, HttpStatusCode: 413 } };
}

function printRichApi(response: RichApiResponse): { Version: 1; Error: 0; Data: [200, [], string] } {
  return { Version: 1, Error: 0, Data: [200, [], JSON.stringify(response)] };
}
