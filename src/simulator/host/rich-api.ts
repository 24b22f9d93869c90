/**
 * The rich API: what one `context.sync()` sends. Object paths say which objects are meant, actions say what to do with
 * them, in order; a batch stops at the action that fails and what came before it stays done.
 *
 * Laws of the client (found on its wire, see README.md of this folder): a null object is JSON `null`; a path is evaluated
 * once a request, however often it is instantiated; every object gets a reference id, which outlives the request, but one that was
 * untracked before, and what is loaded of it (assumed: what real Word does there makes no difference to who uses it no more).
 */

import type { DocxDocument } from "../../docx/docx-document";
import type { ApiHost, ApiObject } from "../word-api/api-class";
import { apiObject, isApiObject } from "../word-api/api-class";
import { ApiError } from "../word-api/api-error";
import { applicationClass } from "../word-api/application";
import { documentClass } from "../word-api/document";
import { asApiError } from "../word-api/refusals";
import { searchOptionsClass } from "../word-api/search-options";
import type { Action, ObjectPath, Query, RichApiRequest } from "./rich-api-request";
import { SCALARS, type Selection, selectionOf } from "./selection";

export interface RichApiResponse {
  readonly Results: readonly { readonly ActionId: number; readonly Value: unknown }[];
  readonly Error?: RichApiFailure;
}

interface RichApiFailure {
  readonly Code: string;
  readonly Message: string;
  readonly Location: string;
  readonly ActionIndex: number;
  readonly HttpStatusCode: number;
}

/** `ObjectPathType` and `ActionType` of the client. */
const PATH = { global: 1, newObject: 2, method: 3, property: 4, indexer: 5, reference: 6, nullObject: 7 } as const;
const ACTION = { instantiate: 1, query: 2, method: 3, setProperty: 4, trace: 5 } as const;

const NEW_OBJECTS: Readonly<Record<string, () => ApiObject>> = {
  "Microsoft.WordServices.Application": () => apiObject(applicationClass, undefined),
  "Microsoft.WordServices.SearchOptions": () => apiObject(searchOptionsClass, { matchCase: false, unsupported: [] }),
};

/** Of every document: what is let go of late, when another one is open in the window, is not one of its own. */
let lastReference = 0;

/** Objects kept from one request to the next, by reference id. */
export class References {
  readonly #objects = new Map<string, ApiObject>();
  readonly #ids = new Map<object, string>();

  /** The id of an object; a new one the first time. */
  keep(object: ApiObject): string {
    let id = this.#ids.get(object);
    if (!id) {
      id = `r!${(lastReference += 1)}`;
      this.#objects.set(id, object);
      this.#ids.set(object, id);
    }
    return id;
  }

  has(object: ApiObject): boolean {
    return this.#ids.has(object);
  }

  get(id: string): ApiObject | undefined {
    return this.#objects.get(id);
  }

  forget(id: string): void {
    const object = this.#objects.get(id);
    if (!object) return;
    object.type.release?.(object.target);
    this.#objects.delete(id);
    this.#ids.delete(object);
  }

  /** Forgets every object that stands for this. */
  lose(target: object): void {
    for (const [id, object] of this.#objects) if (object.target === target) this.forget(id);
  }

  get size(): number {
    return this.#objects.size;
  }
}

export interface RichApiHost extends ApiHost {
  readonly references: References;
  /** Called before each edit of the document: lets a test make the host fail. */
  beforeEdit(): void;
}

/** Performs a request. */
export function performRichApi(request: RichApiRequest, host: RichApiHost): RichApiResponse {
  return new RequestRun(request, host).perform();
}

class RequestRun {
  /** Objects of this request's paths: each path is evaluated once. */
  readonly #objects = new Map<number, ApiObject | null>();
  /** The member an error would be said to be of. */
  #class = "";
  #name = "";
  /** Of this request's queries, by their properties: most ask the same. */
  readonly #selections = new Map<string, Selection>();
  /** Whether the object of the action at hand is kept, and what is loaded of it. */
  #isKept = true;

  /** Minor version of WordApi that the host has. */
  readonly #known: number;

  constructor(
    private readonly request: RichApiRequest,
    private readonly host: RichApiHost,
  ) {
    this.#known = minor(host.profile.wordApi);
  }

  perform(): RichApiResponse {
    const response = this.#performAll();
    for (const [id, object] of this.#objects) {
      if (object && this.#isUntracked(id) && !this.host.references.has(object)) object.type.release?.(object.target);
    }
    return response;
  }

  #performAll(): RichApiResponse {
    const Results: { ActionId: number; Value: unknown }[] = [];
    for (const [index, one] of this.request.Actions.entries()) {
      try {
        this.#class = "";
        Results.push({ ActionId: one.Id, Value: this.#performAction(one) });
      } catch (thrown) {
        const error = asApiError(thrown);
        if (!(error instanceof ApiError)) throw error;
        const isTold = Results.length === 0 || !this.host.profile.divergences.has("failure-tells-nothing");
        return { Results: isTold ? Results : [], Error: this.#failure(error, index) };
      }
    }
    return { Results };
  }

  #failure(error: ApiError, index: number): RichApiFailure {
    return { Code: error.code, Message: error.message, Location: this.#location, ActionIndex: index, HttpStatusCode: 500 };
  }

  /** "Range.insertContentControl", "" for none. */
  get #location(): string {
    return this.#class && `${this.#class}.${this.#name.charAt(0).toLowerCase()}${this.#name.slice(1)}`;
  }

  #performAction(one: Action): unknown {
    if (one.ActionType === ACTION.trace) return null;
    const object = this.#resolve(one.ObjectPathId);
    this.#isKept = !this.#isUntracked(one.ObjectPathId);
    switch (one.ActionType) {
      case ACTION.instantiate:
        return object && this.#identity(object);
      case ACTION.query:
        return object && this.#query(object, one.QueryInfo ?? {});
      case ACTION.method: {
        // Every object is kept already; the client asks for it all the same.
        if (one.Name === "_KeepReference") return null;
        const result = this.#call(alive(object), one.Name, one.ArgumentInfo);
        return isApiObject(result) ? this.#identity(result) : (result ?? null);
      }
      case ACTION.setProperty:
        this.#set(alive(object), one.Name, this.#arguments(one.ArgumentInfo)[0]);
        return null;
      default:
        throw new ApiError("NotImplemented", `the simulated Word does not know action type ${one.ActionType}`);
    }
  }

  #isUntracked(id: number): boolean {
    return this.request.ObjectPaths[String(id)]?.D === true;
  }

  #resolve(id: number): ApiObject | null {
    const known = this.#objects.get(id);
    if (known !== undefined) return known;
    const path = this.request.ObjectPaths[String(id)];
    if (!path) throw new ApiError("InvalidArgument", `no object path ${id}`);
    const object = this.#evaluate(path);
    this.#objects.set(id, object);
    return object;
  }

  #evaluate(path: ObjectPath): ApiObject | null {
    switch (path.ObjectPathType) {
      case PATH.global:
        return rootOf(this.host.document);
      case PATH.newObject: {
        const make = NEW_OBJECTS[path.Name];
        if (!make) throw new ApiError("NotImplemented", `the simulated Word makes no ${path.Name}`);
        return make();
      }
      case PATH.reference: {
        const object = this.host.references.get(path.Name);
        if (!object) throw new ApiError("ItemNotFound");
        return object;
      }
      case PATH.nullObject:
        return null;
    }
    const parent = path.ParentObjectPathId === undefined ? null : this.#resolve(path.ParentObjectPathId);
    if (parent === null) return null;
    switch (path.ObjectPathType) {
      case PATH.method:
        return asObject(this.#call(alive(parent), path.Name, path.ArgumentInfo));
      case PATH.property:
        return asObject(this.#get(alive(parent), path.Name));
      case PATH.indexer:
        return this.#itemOf(alive(parent), this.#arguments(path.ArgumentInfo)[0]);
      default:
        throw new ApiError("NotImplemented", `the simulated Word does not know object path type ${path.ObjectPathType}`);
    }
  }

  #identity(object: ApiObject): { _ReferenceId?: string } {
    // Options of a search are of their request only: the client has no place for a reference to them.
    const isKept = this.#isKept && object.type.name !== searchOptionsClass.name;
    return isKept ? { _ReferenceId: this.host.references.keep(object) } : {};
  }

  /** What a `load` asks for. */
  #query(object: ApiObject, { Select: asked = [], Expand = [], Top, Skip = 0 }: Query): unknown {
    if (Expand.length > 0) throw new ApiError("NotImplemented", "the simulated Word does not know expand");
    const key = asked.join();
    let selection = this.#selections.get(key);
    if (!selection) this.#selections.set(key, (selection = selectionOf(asked)));
    return this.#told(object, selection, Skip, Top);
  }

  #told(object: ApiObject, selection: Selection, skip = 0, top?: number): unknown {
    const items = object.type.items?.(object.target);
    if (!items) return this.#select(object, selection);
    const page = items.slice(skip, top === undefined ? undefined : skip + top);
    return { ...this.#identity(object), _Items: page.map((item) => this.#listed(item, selection)) };
  }

  /** An item of a list, as the client is told of it; by its id, or its place in the list, where it is not kept. */
  #listed(item: ApiObject, selection: Selection): Record<string, unknown> {
    const told = this.#select(item, selection);
    if (this.host.profile.divergences.has("items-without-reference")) delete told._ReferenceId;
    return told;
  }

  #select(object: ApiObject, { own, nested }: Selection): Record<string, unknown> {
    alive(object);
    const selected: Record<string, unknown> = this.#identity(object);
    for (const name of own) {
      if (name === "*") Object.assign(selected, this.#scalars(object));
      else {
        const value = this.#get(object, name);
        selected[name] = isApiObject(value) ? this.#told(value, SCALARS) : value;
      }
    }
    for (const [name, selection] of nested) {
      const value = this.#get(object, name);
      selected[name] = isApiObject(value) ? this.#told(value, selection) : null;
    }
    return selected;
  }

  #scalars(object: ApiObject): Record<string, unknown> {
    const scalars: Record<string, unknown> = {};
    for (const name of Object.keys(object.type.properties).filter((one) => !NAVIGATION.has(one))) {
      const value = this.#get(object, name);
      if (value !== null) scalars[name] = value;
    }
    return scalars;
  }

  #get(object: ApiObject, name: string): unknown {
    const property = this.#member(object, object.type.properties, name);
    return property.get(object.target, this.host);
  }

  #set(object: ApiObject, name: string, value: unknown): void {
    const property = this.#member(object, object.type.properties, name);
    if (!property.set) throw new ApiError("InvalidArgument", `${this.#location} cannot be set`);
    // Options of a search are set like properties; they change no document.
    if (object.type.name !== searchOptionsClass.name) this.#beforeEdit();
    property.set(object.target, value, this.host);
  }

  #call(object: ApiObject, name: string, info: Action["ArgumentInfo"]): unknown {
    const method = this.#member(object, object.type.methods, name);
    if (method.edits) this.#beforeEdit();
    return method.call(object.target, this.#arguments(info), this.host);
  }

  /** In a viewed or protected document a write says GeneralException and no more (#3831). */
  #beforeEdit(): void {
    if (this.host.isReadOnly || this.host.document.protection === "readOnly") throw new ApiError("GeneralException");
    this.host.beforeEdit();
  }

  #member<Member extends { readonly since: `1.${number}` }>(
    object: ApiObject,
    members: Readonly<Record<string, Member>>,
    name: string,
  ): Member {
    this.#class = object.type.name;
    this.#name = name;
    const member = Object.hasOwn(members, name) ? members[name] : undefined;
    if (!member)
      throw new ApiError("NotImplemented", `the simulated Word has no ${this.#location}: add it in src/simulator/word-api`);
    if (minor(member.since) > this.#known) throw new ApiError("ApiNotFound");
    return member;
  }

  /** The item of a list that has this id (`ContentControlCollection.getItem`). */
  #itemOf({ type, target }: ApiObject, id: unknown): ApiObject {
    const item = type.items?.(target).find((one) => this.#get(one, "Id") === id);
    if (!item) throw new ApiError("ItemNotFound");
    return item;
  }

  #arguments(info: Action["ArgumentInfo"]): unknown[] {
    const references = info?.ReferencedObjectPathIds ?? [];
    return (info?.Arguments ?? []).map((argument, index) => {
      const path = references[index];
      return typeof path === "number" && path !== 0 ? this.#resolve(path) : argument;
    });
  }
}

/** Properties that lead to other objects: nothing loads them unless they are named. */
const NAVIGATION = new Set([
  ...["Body", "ContentControls", "Font", "ListItem", "ListItemOrNullObject", "ListOrNullObject", "Paragraphs"],
  ...["ParentContentControlOrNullObject", "Sections"],
]);

const roots = new WeakMap<DocxDocument, ApiObject>();

/** The document as an API object: the same one each time, so that it is kept once. */
function rootOf(document: DocxDocument): ApiObject {
  const root = roots.get(document) ?? apiObject(documentClass, document);
  roots.set(document, root);
  return root;
}

function alive(object: ApiObject | null): ApiObject {
  if (!object || object.type.isAlive?.(object.target) === false) throw new ApiError("ItemNotFound");
  return object;
}

function asObject(value: unknown): ApiObject | null {
  return isApiObject(value) ? value : null;
}

function minor(set: string): number {
  return Number(set.slice(set.indexOf(".") + 1));
}
