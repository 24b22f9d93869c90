/**
 * Trame's memory of a document: one custom XML part, through the Common API (every host has it). The part is replaced by
 * adding the new one, then deleting the old: if something fails between, the newest that can be read wins.
 *
 * Several panes may write it (two windows, two people), and nothing keeps them from doing so at the same time: whoever wrote
 * looks who else did since it read, and then makes its change again, to what the other wrote.
 *
 * Messages, where one part is kept: 2 to load, once; 1 for a change that comes to nothing, 3 for any other (list, add, list), 2
 * where what is known was read in the same act; one more for each part that somebody else added, and one where a message fails.
 * What is replaced is deleted then, and nobody waits for that.
 */

import { HostError } from "../agreement/agreement-document";
import { askCommonApi } from "./common-api";
import { type KeptMemory, LARGEST_MEMORY, MEMORY_NAMESPACE, newestMemory, parseMemory, printMemory } from "./memory-part";
import type { OfficeWindow } from "./office-window";
import type { Waiting } from "./waiting";

/** How often the same is tried while other panes write. */
const TRIES = 5;

interface StoredPart extends KeptMemory {
  readonly part: Office.CustomXmlPart;
}

export class CustomXmlMemory {
  /** What was last read or written: asking costs messages. */
  #known: { readonly value: unknown } | undefined;
  /** The parts it is of. The text of one is asked for once, as no part is ever written over. */
  #parts: readonly StoredPart[] = [];
  /** Parts that are replaced, being deleted. */
  #leaving: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly office: OfficeWindow,
    private readonly waiting: Waiting,
  ) {}

  /** What this pane knows; null where something is kept and cannot be read. */
  async load(): Promise<unknown> {
    this.#known ??= { value: newestMemory(await this.#read()) };
    return this.#known.value;
  }

  /**
   * Writes nothing where `change` gives what it was given, or what prints the same.
   *
   * @param isFresh whether what is known was read a moment ago: it is not read again before, only after.
   * @throws HostError "failed", "memory-not-kept" when the host says that it keeps the value, and does not; "too-large" where the
   *   value is.
   */
  async update(change: (value: unknown) => unknown, isFresh = false): Promise<void> {
    await this.#leaving;
    let parts = isFresh && this.#known ? this.#parts : await this.#read();
    let base = parts;
    for (let tries = 1; ; tries += 1) {
      const before = newestMemory(base);
      this.#known = { value: before };
      const value = change(before);
      if (value === before && base === parts) return;
      const json = printMemory(value);
      if (json.length > LARGEST_MEMORY) throw new HostError("too-large", "memory-too-large", "customXmlParts.addAsync");
      if (parts.length === 1 && parts[0]?.json === json) return;
      const revision = Math.max(0, ...parts.map((one) => one.revision)) + 1;
      const added = await this.#add(revision, json).catch(failureOfHost);
      const failure = added instanceof HostError ? added : undefined;
      const known = added && !(added instanceof HostError) ? [{ part: added, revision, json, value, isTooLarge: false }] : [];
      const seen = [...parts, ...known];
      // What fails may be done all the same: what is kept tells. Where nothing failed yet, a look that does is had again.
      const looked = await this.#read(seen).catch(failureOfHost);
      const now = looked instanceof HostError ? (failure ? parts : await this.#read(seen)) : looked;
      if (failure && !now.some((one) => one.revision >= revision && one.json === json)) {
        this.#known = { value: newestMemory(now) };
        throw failure;
      }
      const since = now.filter((one) => one.revision >= revision);
      const crossing = since.filter((one) => one.json !== json);
      // Another pane cleared it meanwhile: what was there is not brought back.
      const isCleared = base.length > 0 && since.length === 1 && !base.some((one) => now.includes(one));
      // Two that write one entry at the same time would go on for ever: one of them is the last.
      if ((crossing.length === 0 && !isCleared) || tries === TRIES) {
        if (since.length === 0) throw new HostError("failed", "memory-not-kept", "customXmlParts.addAsync");
        this.#known = { value: newestMemory(since) };
        const replaced = now.filter((one) => one.revision < revision);
        this.#parts = [...since, ...replaced.filter(({ isTooLarge }) => isTooLarge)];
        // Those that stay, if Word refuses, lose to the new one, and go with the next change.
        this.#leaving = this.#remove(replaced.filter(({ isTooLarge }) => !isTooLarge));
        return;
      }
      parts = now;
      base = crossing;
    }
  }

  /** Leaves nothing of ours; what others keep stays. */
  async clear(): Promise<void> {
    await this.#leaving;
    this.#known = undefined; // until it is known what became of it
    const failure = await this.#remove(await this.#read());
    // Another pane may have been first.
    if (failure && (await this.#read()).length > 0) throw failure;
    this.#known = { value: undefined };
  }

  get #store(): Office.CustomXmlParts {
    return this.office.Office.context.document.customXmlParts;
  }

  /** The parts that are ours. */
  async #read(seen: readonly StoredPart[] = this.#parts, tries = TRIES): Promise<readonly StoredPart[]> {
    const stored: StoredPart[] = [];
    for (const part of await this.#list()) {
      const known = seen.find((one) => one.part.id === part.id);
      if (known) {
        stored.push(known);
        continue;
      }
      try {
        const xml = await askCommonApi<string>(this.office, this.waiting, "customXmlPart.getXmlAsync", (done) =>
          part.getXmlAsync(done),
        );
        stored.push(...this.#parse(part, xml));
      } catch (error) {
        // Another pane may have replaced it the moment before.
        const isGone = tries > 1 && !(await this.#list()).some(({ id }) => id === part.id);
        if (isGone) return this.#read([...seen, ...stored], tries - 1);
        throw error;
      }
    }
    this.#parts = stored;
    return stored;
  }

  /** A host that has none may answer nothing (office-js-docs #250), or something that is no part: without an id. */
  async #list(): Promise<Office.CustomXmlPart[]> {
    const parts = await askCommonApi<Office.CustomXmlPart[] | undefined>(
      this.office,
      this.waiting,
      "customXmlParts.getByNamespaceAsync",
      (done) => this.#store.getByNamespaceAsync(MEMORY_NAMESPACE, done),
    );
    return Array.from(parts ?? []).filter(({ id }) => Boolean(id));
  }

  /** The part it became; a host that keeps nothing may all the same give one (#5910). */
  #add(revision: number, json: string): Promise<Office.CustomXmlPart | undefined> {
    const xml = this.#print(revision, json);
    return askCommonApi<Office.CustomXmlPart | undefined>(this.office, this.waiting, "customXmlParts.addAsync", (done) =>
      this.#store.addAsync(xml, done),
    );
  }

  /** All at once. @returns the first failure. */
  async #remove(parts: readonly StoredPart[]): Promise<HostError | undefined> {
    const asked = parts.map(({ part }) =>
      askCommonApi(this.office, this.waiting, "customXmlPart.deleteAsync", (done) => part.deleteAsync(done)).then(
        () => undefined,
        failureOfHost,
      ),
    );
    return (await Promise.all(asked)).find((failure) => failure !== undefined);
  }

  /** No XML declaration (#1742, #1643). */
  #print(revision: number, json: string): string {
    const document = this.office.document.implementation.createDocument(MEMORY_NAMESPACE, "memory", null);
    document.documentElement.setAttribute("revision", String(revision));
    document.documentElement.textContent = json;
    return new this.office.XMLSerializer().serializeToString(document);
  }

  /** None for a part of somebody else, which a host may give for one of ours (#227). */
  #parse(part: Office.CustomXmlPart, xml: string): StoredPart[] {
    const root = new this.office.DOMParser().parseFromString(xml, "application/xml").documentElement;
    if (root.localName !== "memory" || root.namespaceURI !== MEMORY_NAMESPACE) return [];
    return [{ part, ...parseMemory(root.getAttribute("revision"), root.textContent) }];
  }
}

/** @throws what is no failure of the host. */
function failureOfHost(error: unknown): HostError {
  if (error instanceof HostError) return error;
  throw error;
}
