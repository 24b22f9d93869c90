/** The library of engagements kept on this computer: put there and read back, of several panes, and what cannot be. */

import type { LibraryClause } from "../../../src/agreement/clauses/library";
import { ClauseSession } from "../../../src/taskpane/session/clause-session";
import { LibraryKeeper } from "../../../src/taskpane/session/library-keeper";
import { type MemoryList, memoryList } from "../../builders/kept-list";
import { ftda } from "../../builders/models";
import { newSession, type OpenedSession } from "../../builders/session";
import { blankAgreement } from "../../builders/word";

const clause = (id: string): LibraryClause => ({ id, title: id, list: "partner", text: `Prêter la salle ${id}` });
const file = (...clauses: LibraryClause[]): string => JSON.stringify({ trame: "clauses", version: 1, clauses });

interface Opened extends OpenedSession {
  readonly choices: ClauseSession;
  readonly keeper: LibraryKeeper;
  readonly ids: () => string[];
}

async function opened(list: MemoryList): Promise<Opened> {
  const one = await newSession(blankAgreement, { models: [ftda] });
  await one.session.open();
  const choices = new ClauseSession(one.session);
  const keeper = new LibraryKeeper(one.session, choices, list);
  return { ...one, choices, keeper, ids: () => one.state().library.map(({ id }) => id) };
}

it("is kept in one agreement, and taken in another beside what is there", async () => {
  const list = memoryList();
  const [one, other] = [await opened(list), await opened(list)];
  one.choices.importLibrary(file(clause("a"), clause("b")));
  expect(one.keeper.keep()).toBeUndefined();
  other.choices.importLibrary(file(clause("c")));
  expect(other.keeper.take()).toBe(2);
  expect(other.ids()).toEqual(["c", "a", "b"]);
  expect(other.keeper.store.get()).toMatchObject({ count: 2, standing: "lasting" });
});

it("of two panes each adds its own; the same one takes its place", async () => {
  const list = memoryList();
  const [one, other] = [await opened(list), await opened(list)];
  one.choices.importLibrary(file(clause("a")));
  one.keeper.keep();
  other.choices.importLibrary(file({ ...clause("a"), title: "A" }, clause("b")));
  other.keeper.keep();
  expect(list.list).toEqual([{ ...clause("a"), title: "A" }, clause("b")]);
});

it("is removed from there, and put back beside what came meanwhile", async () => {
  const list = memoryList([clause("a"), "not one of ours"]);
  const { keeper } = await opened(list);
  keeper.remove();
  expect([list.list, keeper.store.get().count]).toEqual([[], 0]);
  list.write([clause("b")]);
  keeper.putBack();
  expect(list.list).toEqual([clause("b"), clause("a"), "not one of ours"]);
  expect(keeper.store.get()).toMatchObject({ count: 3, removed: [] });
});

it("more than anyone can choose from is not kept, and that is said", async () => {
  const before = Array.from({ length: 100 }, (_, index) => clause(`${index}`));
  const list = memoryList(before);
  const one = await opened(list);
  one.choices.importLibrary(file(clause("a")));
  expect(one.keeper.keep()).toMatchObject({ problem: { code: "too-many-clauses" } });
  expect(list.list).toEqual(before);
});

it("what cannot be read there is said by its place, and nothing of it is taken", async () => {
  const one = await opened(memoryList([clause("a"), { id: "b" }]));
  expect(one.keeper.take()).toMatchObject({ place: "clauses[1]" });
  expect(one.ids()).toEqual([]);
});
