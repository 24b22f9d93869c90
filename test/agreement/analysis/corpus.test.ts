/** How well places to fill in are found, and told to be of one field, in documents that follow no model. */

import { analyseDocument } from "../../../src/agreement/analysis/analyse-document";
import { documentsOfAnyKind, type MarkedDocument } from "../../builders/documents-of-any-kind";

interface Judged {
  readonly name: string;
  readonly places: Compared;
  readonly pairs: Compared;
}

interface Compared {
  readonly right: readonly string[];
  readonly missed: readonly string[];
  readonly wrong: readonly string[];
}

const documents = documentsOfAnyKind();
const judged = documents.map((one) => ({ ...judge(one), isKeptApart: one.isKeptApart }));

function judge({ name, content, places }: MarkedDocument): Judged {
  const { placeholders, fields } = analyseDocument({ content, extras: null });
  const shown = ({ paragraph, start, end }: { paragraph: number; start: number; end: number }): string =>
    `${paragraph}:${start}-${end} ${content.paragraphs[paragraph]?.text.slice(start, end) ?? ""}`;
  const found = new Map(placeholders.map((place) => [place.id, shown(place)]));
  const fieldOf = new Map(places.map((place) => [shown(place), place.field]));
  const marked = [...new Set(fieldOf.values())].map((field) => places.filter((place) => place.field === field).map(shown));
  return {
    name,
    places: compare([...fieldOf.keys()], [...found.values()]),
    pairs: compare(
      marked.flatMap(pairsOf),
      fields.flatMap((field) => pairsOf(field.places.map((id) => found.get(id) ?? ""))),
    ),
  };
}

function pairsOf(places: readonly string[]): string[] {
  return places.flatMap((one, at) => places.slice(at + 1).map((other) => `${one} = ${other}`));
}

function compare(expected: readonly string[], found: readonly string[]): Compared {
  return {
    right: found.filter((one) => expected.includes(one)),
    missed: expected.filter((one) => !found.includes(one)),
    wrong: found.filter((one) => !expected.includes(one)),
  };
}

interface Figures {
  readonly count: number;
  readonly precision: number;
  readonly recall: number;
}

function figuresOf(some: readonly Compared[]): Figures {
  const sum = (part: keyof Compared): number => some.reduce((total, one) => total + one[part].length, 0);
  const right = sum("right");
  return { count: right + sum("missed"), precision: right / (right + sum("wrong")), recall: right / (right + sum("missed")) };
}

function print(what: string, { count, precision, recall }: Figures): string {
  return `${what}: ${count}, precision ${precision.toFixed(4)}, recall ${recall.toFixed(4)}`;
}

describe.each([
  ["the documents that rules were made on", false, 0.98],
  ["the fifth that was kept apart", true, 0.95],
])("in %s", (what, isKeptApart, least) => {
  const some = judged.filter((one) => one.isKeptApart === isKeptApart);
  const [places, pairs] = [figuresOf(some.map((one) => one.places)), figuresOf(some.map((one) => one.pairs))];

  beforeAll(() => {
    const lines = [`${what} (${some.length})`, print("places", places), print("pairs of places of one field", pairs)];
    process.stdout.write(`${lines.join("\n  ")}\n`);
  });

  it("places are found, and nothing else is taken for one", () => {
    expect(places.recall).toBeGreaterThanOrEqual(least);
    expect(places.precision).toBeGreaterThanOrEqual(least);
  });

  it("places of one field are together, and no others", () => {
    expect(pairs.recall).toBeGreaterThanOrEqual(least);
    expect(pairs.precision).toBeGreaterThanOrEqual(least);
  });
});

it("there are documents enough, in two languages, and some kept apart", () => {
  expect(documents.length).toBeGreaterThanOrEqual(40);
  expect(documents.filter(({ name }) => name.endsWith(".en")).length).toBeGreaterThanOrEqual(15);
  expect(documents.filter(({ isKeptApart }) => isKeptApart).length).toBeGreaterThanOrEqual(8);
});
