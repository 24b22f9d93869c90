/**
 * How a class of Word's API is written down: members by the name they have on the wire (`InsertText`), each with the
 * requirement set it came with and whose word we have for what it does here: "documented" (its page under
 * https://learn.microsoft.com/javascript/api/word/), an issue of OfficeDev/office-js ("#785"), or "assumed".
 */

import type { DocxDocument } from "../../docx/docx-document";
import type { TextRange } from "../../docx/text-range";
import type { Profile } from "./profile";
import { ApiError } from "./api-error";

/** What members may ask of the host they run in. */
export interface ApiHost {
  readonly document: DocxDocument;
  readonly profile: Profile;
  /** True when the document cannot be edited: read-only, protected, viewed. */
  readonly isReadOnly: boolean;
  /** An API id for a control; on some hosts not the file's. */
  controlId(fileId: string): number;
  forgetReference(id: string): void;
  /** What is selected; undefined until something is. */
  readonly selection: TextRange | undefined;
  /** Shows what an add-in selects. */
  select(range: TextRange): void;
  /** What a collection of an owner gave the first time it was read since references were last let go of: what it gives `now`, if never. */
  firstReading<Item>(owner: object, collection: string, now: readonly Item[]): readonly Item[];
  /** Whoever had an object for this has none any more. */
  lose(target: object): void;
  /** Opens a file in a window of its own. */
  openFile(bytes: Uint8Array): void;
}

interface Member {
  readonly since: `1.${number}`;
  readonly source: "documented" | "assumed" | `#${number}`;
}

export interface ApiProperty<Target> extends Member {
  get(target: Target, host: ApiHost): unknown;
  /** Absent for a read-only property. */
  set?(target: Target, value: unknown, host: ApiHost): void;
}

interface ApiMethod<Target> extends Member {
  /** Methods that change the document are refused in a read-only one. */
  readonly edits?: boolean;
  call(target: Target, args: readonly unknown[], host: ApiHost): unknown;
}

export interface ApiClass<Target> {
  readonly name: string;
  readonly properties: Readonly<Record<string, ApiProperty<Target>>>;
  readonly methods: Readonly<Record<string, ApiMethod<Target>>>;
  /** Items of a collection. */
  items?(target: Target): readonly ApiObject[];
  /** False once what it stands for is gone from the document. */
  isAlive?(target: Target): boolean;
  /** Lets go of what the object keeps. */
  release?(target: Target): void;
}

/** An object of the API: what a reference id stands for. `null` is a null object. */
export interface ApiObject {
  readonly type: ApiClass<never>;
  readonly target: never;
}

export function apiObject<Target>(type: ApiClass<Target>, target: Target): ApiObject {
  return { type: type, target: target as never };
}

export function isApiObject(value: unknown): value is ApiObject {
  return typeof value === "object" && value !== null && "type" in value && "target" in value;
}

/** Objects found once (a search). */
export function foundCollection(items: readonly ApiObject[]): ApiObject {
  return apiObject(collection, () => items);
}

/** Objects read anew each time the collection is loaded (`body.paragraphs`): assumed, as Word's own collections do. */
export function liveCollection(items: () => readonly ApiObject[]): ApiObject {
  return apiObject(collection, items);
}

/** What every collection of Word's API has in common. */
const collection: ApiClass<() => readonly ApiObject[]> = {
  name: "Collection",
  properties: {},
  methods: {
    GetFirst: {
      since: "1.3",
      source: "documented",
      call: (items) => items()[0] ?? notFound(),
    },
    GetFirstOrNullObject: { since: "1.3", source: "documented", call: (items) => items()[0] ?? null },
    GetItemAt: {
      since: "1.1",
      source: "assumed",
      call: (items, [index]) => items()[Number(index)] ?? notFound(),
    },
  },
  items: (items) => items(),
};

function notFound(): never {
  throw new ApiError("ItemNotFound");
}
