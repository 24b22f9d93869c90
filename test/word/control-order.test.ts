import type { DocumentControl } from "../../src/agreement/agreement-document";
import { diverging } from "../../src/simulator/word-api/profile";
import type { Divergence } from "../../src/simulator/word-api/divergences";
import { mayBeInOrder } from "../../src/word/control-order";
import { docx, p, r, sdt, table } from "../builders/docx";
import { countRoundTrips, everyProfile, openInWord } from "../builders/word";

/** "a<b" is a control b that stands in the control a, which is named before. */
function controlsOf(names: readonly string[]): DocumentControl[] {
  const made = new Map<string, DocumentControl>();
  for (const name of names) {
    const [own = "", parent] = name.split("<").reverse();
    const look = { highlight: null, color: "#000000" };
    const control = { tag: own, title: "", text: own, look, locked: false, parent: made.get(parent ?? "") };
    made.set(own, control);
  }
  return names.flatMap((name) => made.get(name.split("<").at(-1) ?? "") ?? []);
}

describe("controls listed in an order", () => {
  it.each<[isPossible: boolean, why: string, text: string, names: string[]]>([
    [true, "as they stand", "un deux | trois", ["un", "deux", "trois"]],
    [true, "one that is found twice, the first time before", "un deux | un", ["deux", "un"]],
    [true, "one in another", "un deux trois | quatre", ["un deux trois", "un deux trois<deux", "quatre"]],
    [true, "an empty one", "un deux", ["un", "", "deux"]],
    [true, "one that the paragraphs do not show so", "un deux", ["un", "a\u0007b", "deux"]],
    [false, "the last first", "un deux | trois", ["trois", "deux", "un"]],
    [false, "two that changed places", "un | deux trois", ["un", "trois", "deux"]],
    [false, "one after what comes after that which it stands in", "un deux | trois", ["un deux", "trois", "un deux<deux"]],
  ])("%s: %s", (isPossible, _, text, names) => {
    const paragraphs = text.split(" | ").map((one) => ({ text: one, listLevel: null, inTable: false }));
    expect(mayBeInOrder({ paragraphs, controls: controlsOf(names) })).toBe(isPossible);
  });
});

/** A control with an id that says when it was made. */
function made(id: number, tag: string, content: string): string {
  return sdt(content, tag).replace(/w:id w:val="\d+"/, `w:id w:val="${id}"`);
}

const FILE = docx(
  p(r("de ") + made(30, "premier", r("un")) + r(" et ") + made(20, "deuxième", r("de deux"))) +
    table(p(r("signé : ") + made(10, "troisième", r("trois")))) +
    made(5, "quatrième", p(r("quatre ") + made(4, "cinquième", r("cinq"))) + p(r("six"))),
);
const TAGS = ["premier", "deuxième", "troisième", "quatrième", "cinquième"];

describe.each(everyProfile)("a Word that lists controls otherwise (%s)", (_, profile) => {
  it.each<[Divergence | undefined, trips: number]>([
    [undefined, 1],
    ["controls-creation-order", 3],
    ["controls-inner-first", 3],
    ["controls-in-tables-unlisted", 3],
  ])("%s: they are read as they stand", async (divergence, trips) => {
    const { document, word } = await openInWord(FILE, { profile: diverging(profile, divergence ? [divergence] : []) });
    const { content } = await document.transact((transaction) => transaction.readWhole());
    expect(content.controls.map(({ tag }) => tag)).toEqual(TAGS);
    expect(content.controls.at(-1)?.parent).toBe(content.controls.at(-2));
    expect(countRoundTrips(word)).toBe(trips);
    // What it does is known from then on.
    const again = await document.transact((transaction) => transaction.read());
    expect(again.controls.map(({ tag }) => tag)).toEqual(TAGS);
    expect(countRoundTrips(word)).toBe(2 * trips);
  });
});
