/** Where the directory is kept: the browser's storage, one that refuses, one that is full, one that holds what is not ours. */

import { Directory } from "../../src/directory/directory";
import { BrowserList } from "../../src/directory/kept-list";
import { forgetStorage, openStorage, refuseStorage } from "../kept/browser-storage";

const KEY = "@trame-directory/organisations";
const PHARE = { name: "Le Phare" };

let storage: Storage;
const browser = (broken: Partial<Storage> = {}, top?: object): void => {
  storage = openStorage(broken, top);
};

const refuses = (): never => {
  throw new DOMException("refused", "SecurityError");
};
const open = (): BrowserList => new BrowserList("organisations");

afterEach(forgetStorage);

it("is left as it was by opening", () => {
  browser();
  const list = open();
  expect([list.standing, list.read(), storage.length]).toEqual(["lasting", [], 0]);
});

it("keeps under one key, for the panes that are opened later and those that are open", () => {
  browser();
  const [one, other] = [open(), open()].map((list) => new Directory(list)) as [Directory, Directory];
  one.put(PHARE);
  other.put({ name: "La Digue" });
  expect(one.all().map(({ name }) => name)).toEqual(["La Digue", "Le Phare"]);
  expect(JSON.parse(storage.getItem(KEY) ?? "")).toEqual([PHARE, { name: "La Digue" }]);
  expect(new Directory(open()).all()).toHaveLength(2);
});

it.each<[what: string, top: object, standing: string]>([
  ["another site's, which does not say where it is", Object.defineProperty({}, "location", { get: refuses }), "framed"],
  ["another site's", { location: { origin: "https://word.example.org" } }, "framed"],
  ["our own", { location: { origin: "https://trame.example.org" } }, "lasting"],
])("in a window that is %s it keeps, and says for where", (_, top, standing) => {
  browser({}, top);
  const list = open();
  list.write([PHARE]);
  expect([list.standing, JSON.parse(storage.getItem(KEY) ?? "")]).toEqual([standing, [PHARE]]);
});

it.each<[what: string, broken: Partial<Storage>]>([
  ["reads nothing", { getItem: refuses }],
  ["keeps nothing, from the first", { setItem: refuses, hasOwnProperty: () => false }],
])("a storage that %s is told, and this sitting does without", (_, broken) => {
  browser(broken);
  const list = open();
  expect(list.standing).toBe("blocked");
  const directory = new Directory(list);
  directory.put(PHARE);
  expect(directory.all()).toEqual([PHARE]);
  expect(storage.getItem(KEY)).toBeNull();
});

it("no storage at all is told, and this sitting does without", () => {
  refuseStorage(refuses);
  const list = open();
  list.write([PHARE]);
  expect([list.standing, list.read()]).toEqual(["blocked", [PHARE]]);
});

it("one that is refused later keeps what was read in this sitting", () => {
  const broken: Partial<Storage> = {};
  browser(broken);
  const list = open();
  list.write([PHARE]);
  Object.assign(broken, { getItem: refuses });
  expect([list.read(), list.standing]).toEqual([[PHARE], "blocked"]);
});

it("one that is full keeps what it had; this sitting has the rest too", () => {
  const broken: Partial<Storage> = {};
  browser(broken);
  const directory = new Directory(open());
  directory.put(PHARE);
  Object.assign(broken, {
    setItem: () => {
      throw new DOMException("full", "QuotaExceededError");
    },
  });
  directory.put({ name: "La Digue" });
  expect(directory.standing).toBe("full");
  expect(directory.all()).toHaveLength(2);
  expect(JSON.parse(storage.getItem(KEY) ?? "")).toEqual([PHARE]);
});

it.each(['{"name":"Le Phare"}', '"text"', "not JSON", "3"])("what is not ours under the key stays: %s", (foreign) => {
  browser();
  storage.setItem(KEY, foreign);
  const list = open();
  expect(list.standing).toBe("foreign");
  list.write([PHARE]);
  expect([list.read(), storage.getItem(KEY)]).toEqual([[PHARE], foreign]);
});
