/** The directory of partner organisations: each change reads what is kept again, as another pane may have changed it meanwhile. */

import type { KeptList, Standing } from "./kept-list";
import { checkOrganisation, foldedName, hasWords, type Organisation, PARTS, sayOtherNumbers } from "./organisation";

/** As many as a person keeps by hand, many times over. */
const MOST = 5_000;

/** What became of one entry; `undefined` where there was none, or is none any more. An entry that cannot be read is what it is. */
export interface DirectoryChange {
  readonly before: unknown;
  readonly after: Organisation | undefined;
}

export interface PutChange extends DirectoryChange {
  readonly result: "added" | "updated" | "unchanged" | "full";
}

export class Directory {
  constructor(private readonly list: KeptList) {}

  get standing(): Standing {
    return this.list.standing;
  }

  /** Those there are, by name; how many entries are no organisation: those are not among them, and stay as they are. */
  read(): { readonly organisations: readonly Organisation[]; readonly unreadable: number } {
    const list = this.list.read();
    const organisations = this.#entries(list).map(({ one }) => one);
    const unreadable = list.length - organisations.length;
    return { organisations: organisations.sort((one, other) => one.name.localeCompare(other.name, "fr")), unreadable };
  }

  all(): readonly Organisation[] {
    return this.read().organisations;
  }

  find(words: string, among = this.all()): readonly Organisation[] {
    return among.filter((one) => hasWords(one, words));
  }

  /**
   * Adds each, or says what it says of the one it is; what it does not say of that one stays. One it is: that has its name and no other
   * number, where there is one such.
   *
   * @returns what became of each, in order.
   */
  put(...organisations: readonly Organisation[]): readonly PutChange[] {
    const list = [...this.list.read()];
    const places = new Map<string, number[]>();
    const note = (one: Organisation, place: number): unknown =>
      places.set(foldedName(one), [...(places.get(foldedName(one)) ?? []), place]);
    for (const { one, place } of this.#entries(list)) note(one, place);
    const changes = organisations.map((one): PutChange => {
      const named = (places.get(foldedName(one)) ?? []).map((place) => ({ place, before: list[place] as Organisation }));
      const withItsNumber = onlyOne(named, ({ before }) => before.number === one.number);
      const known = withItsNumber ?? onlyOne(named, ({ before }) => !sayOtherNumbers(before, one));
      if (known) {
        const { place, before } = known;
        const after = { ...before, ...one };
        list[place] = after;
        return { result: isSame(before, after) ? "unchanged" : "updated", before, after };
      }
      if (list.length >= MOST) return { result: "full", before: undefined, after: undefined };
      note(one, list.push(one) - 1);
      return { result: "added", before: undefined, after: one };
    });
    if (changes.some(({ result }) => result === "added" || result === "updated")) this.list.write(list);
    return changes;
  }

  /** Removes this very one, as it was shown. */
  remove(organisation: Organisation): readonly DirectoryChange[] {
    const list = [...this.list.read()];
    const place = placeOf(list, organisation);
    if (place < 0) return [];
    const [before] = list.splice(place, 1);
    this.list.write(list);
    return [{ before, after: undefined }];
  }

  /** Removes everything, what could not be read included. */
  empty(): readonly DirectoryChange[] {
    const changes = this.list.read().map((before) => ({ before, after: undefined }));
    this.list.write([]);
    return changes;
  }

  /** Takes changes back, each where it still is as it was left. @returns how many were not. */
  takeBack(changes: readonly DirectoryChange[]): number {
    const list = [...this.list.read()];
    let left = 0;
    for (const { before, after } of [...changes].reverse()) {
      const place = after === undefined ? list.length : placeOf(list, after);
      if (place < 0) left += 1;
      else list.splice(place, after === undefined ? 0 : 1, ...(before === undefined ? [] : [before]));
    }
    this.list.write(list);
    return left;
  }

  #entries(list: readonly unknown[]): { readonly one: Organisation; readonly place: number }[] {
    return list.flatMap((value, place) => {
      const one = checkOrganisation(value);
      return typeof one === "string" ? [] : [{ one, place }];
    });
  }
}

function isSame(one: Organisation, other: Organisation): boolean {
  return PARTS.every((part) => one[part] === other[part]);
}

function placeOf(list: readonly unknown[], organisation: Organisation): number {
  return list.findIndex((value) => {
    const one = checkOrganisation(value);
    return typeof one !== "string" && isSame(one, organisation);
  });
}

function onlyOne<Item>(items: readonly Item[], fits: (item: Item) => boolean): Item | undefined {
  const [one, ...others] = items.filter(fits);
  return others.length === 0 ? one : undefined;
}
