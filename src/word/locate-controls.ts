/**
 * The controls of a document where the host does not list all of them, or in another order than the document's: those of each paragraph,
 * compared with one another. Two round trips; the second only where a paragraph has several, or a control several paragraphs.
 */

import { Batch } from "./batch";

type Relation = OfficeExtension.ClientResult<Word.LocationRelation>;

/** `Word.LocationRelation` (WordApi 1.3) of what begins first to what comes after it. */
const FIRST: ReadonlySet<string> = new Set([
  ...["Before", "AdjacentBefore", "OverlapsBefore"],
  ...["Contains", "ContainsStart", "ContainsEnd"],
]);
const TOGETHER: ReadonlySet<string> = new Set(["Equal"]);
const APART: ReadonlySet<string> = new Set(["Before", "AdjacentBefore", "After", "AdjacentAfter", "Unrelated"]);

/**
 * @param listed the controls the host lists, loaded with these properties: ids and parents among them.
 * @returns all controls, in the order of the document.
 */
export async function locateControls(
  context: Word.RequestContext,
  paragraphs: readonly Word.Paragraph[],
  listed: readonly Word.ContentControl[],
  properties: string,
): Promise<Word.ContentControl[]> {
  const batch = new Batch(context);
  const ranges = paragraphs.map((paragraph) => paragraph.getRange("Content"));
  const own: Word.ContentControlCollection[] = [];
  for (const range of ranges) {
    await batch.spend("look");
    own.push(range.contentControls.load(properties));
  }
  await batch.send();
  const groups = eachOnce(own, listed);
  const known = new Set(groups.flat().map(({ id }) => id));
  const spread = listed.filter(({ id }) => !known.has(id));
  const compare = new Comparing(batch);
  for (const group of groups) await compare.askEach(group);
  await compare.askEach(spread);
  const places: Relation[][] = [];
  for (const control of spread) {
    const relations: Relation[] = [];
    for (const range of ranges) relations.push(await compare.ask(control, range));
    places.push(relations);
  }
  await batch.send();
  const beginning = (at: number): number => places[at]?.findIndex(({ value }) => !APART.has(value)) ?? -1;
  const around = compare.sort(spread).map((control) => ({ control, first: beginning(spread.indexOf(control)) }));
  const inOrder = groups.flatMap((group, index) => [
    ...around.filter(({ first }) => first === index).map(({ control }) => control),
    ...compare.sort(group),
  ]);
  return [...inOrder, ...around.filter(({ first }) => first < 0).map(({ control }) => control)];
}

/** The controls of each paragraph; one that several say they have is the first one's, unless the host lists as many. */
function eachOnce(
  own: readonly Word.ContentControlCollection[],
  listed: readonly Word.ContentControl[],
): Word.ContentControl[][] {
  const left = new Map<number, number>();
  for (const { id } of listed) left.set(id, (left.get(id) ?? 0) + 1);
  return own.map(({ items }) =>
    items.filter(({ id }) => {
      const times = left.get(id) ?? 1;
      left.set(id, times - 1);
      return times > 0;
    }),
  );
}

/** Which of controls that stand together comes first. */
class Comparing {
  readonly #ranges = new Map<Word.ContentControl, Word.Range>();
  readonly #relations = new Map<Word.ContentControl, Map<Word.ContentControl, Relation>>();

  constructor(private readonly batch: Batch) {}

  /** Queues the comparison of each with each. */
  async askEach(controls: readonly Word.ContentControl[]): Promise<void> {
    for (const [index, one] of controls.entries()) {
      const relations = new Map<Word.ContentControl, Relation>();
      for (const other of controls.slice(index + 1)) relations.set(other, await this.ask(one, this.#rangeOf(other)));
      this.#relations.set(one, relations);
    }
  }

  async ask(control: Word.ContentControl, range: Word.Range): Promise<Relation> {
    await this.batch.spend("compare");
    return this.#rangeOf(control).compareLocationWith(range);
  }

  /** Once the host has answered. */
  sort(controls: readonly Word.ContentControl[]): Word.ContentControl[] {
    const rank = (one: Word.ContentControl): number => controls.filter((other) => this.#isFirst(other, one)).length;
    const ranks = new Map(controls.map((control) => [control, rank(control)]));
    return [...controls].sort((one, other) => (ranks.get(one) ?? 0) - (ranks.get(other) ?? 0));
  }

  #isFirst(one: Word.ContentControl, other: Word.ContentControl): boolean {
    if (one === other || isParent(other, one)) return false;
    if (isParent(one, other)) return true;
    const asked = this.#relations.get(one)?.get(other);
    if (asked) return FIRST.has(asked.value);
    const reversed = this.#relations.get(other)?.get(one);
    return reversed !== undefined && !FIRST.has(reversed.value) && !TOGETHER.has(reversed.value);
  }

  #rangeOf(control: Word.ContentControl): Word.Range {
    const range = this.#ranges.get(control) ?? control.getRange("Content");
    this.#ranges.set(control, range);
    return range;
  }
}

function isParent(one: Word.ContentControl, other: Word.ContentControl): boolean {
  const parent = other.parentContentControlOrNullObject;
  return !parent.isNullObject && parent.id === one.id && one.id !== other.id;
}
