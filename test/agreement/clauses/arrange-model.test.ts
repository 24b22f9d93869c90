import { isToFill } from "../../../src/agreement/model/agreement-model";
import type { SelectedClause, ListLine } from "../../../src/agreement/clauses/arrangement";
import { arrangeModel } from "../../../src/agreement/clauses/arrange-model";
import { fold } from "../../../src/agreement/french/fold";
import { ftda } from "../../builders/models";

function line(entry: string): ListLine {
  if (entry.startsWith("+")) return { kind: "own", text: entry.slice(1) };
  return entry.startsWith("item ") ? { kind: "item", slot: entry.slice(5) } : { kind: "clause", id: entry };
}

/** The paragraphs of a list as they read, "•" and "••" for the levels of bullets. */
function read(list: string, ...entries: readonly string[]): string[] {
  const model = arrangeModel(ftda, new Map([[list, entries.map(line)]]));
  const place = model.clauseLists.find(({ id }) => id === list);
  if (!place) return [];
  const stretch = model.paragraphs.slice(place.first, place.first + place.size);
  return stretch.map(({ text, listLevel }) => `${"•".repeat((listLevel ?? -1) + 1)}${fold(text).trim()}`);
}

const short = (text: string): string => (text.length > 40 ? `${text.slice(0, 18)}…${text.slice(-18)}` : text);

describe("the model a choice of clauses makes", () => {
  it("is the model itself where nothing was chosen otherwise", () => {
    const byDefault = ["channel", "co-construction", "item engagement-own-1/engagements", "item engagement-own-2/engagements"];
    expect(arrangeModel(ftda, new Map())).toBe(ftda);
    expect(arrangeModel(ftda, new Map([["partner", byDefault.map(line)]]))).toBe(ftda);
  });

  it("has « ; » after all but the last and « . » after the last", () => {
    expect(read("partner", "channel", "co-construction").map(short)).toEqual([
      "•Communiquer sur l…e communication) ;",
      "•Intégrer les équi…ocale des projets.",
    ]);
    expect(read("partner", "co-construction", "channel", "+Prêter une salle").map(short)).toEqual([
      "•Intégrer les équi…cale des projets ;",
      "•Communiquer sur l…e communication) ;",
      "•Prêter une salle.",
    ]);
    expect(read("both", "logos")).toEqual([
      "•Utiliser les logos et signes distinctifs de chacune des parties dans les différentes communications.",
    ]);
    expect(read("both")).toEqual([]);
  });

  it("has its blank paragraphs between clauses, none between points, which are a list of their own", () => {
    const texts = read("car", "training", "resources", "resources-webinars", "resources-guides");
    const marks = texts.map((text) => (/^•*/.exec(text)?.[0] ?? "") + (text.at(-1) ?? ""));
    expect(marks).toEqual(["•;", "", "•:", "", "••;", "••."]);
  });

  it("keeps the rest of the document, its slots and its table where they belong", () => {
    const chosen: SelectedClause[] = [{ kind: "clause", id: "promotion" }];
    const model = arrangeModel(ftda, new Map([["car", chosen]]));
    expect(model.slots.filter(isToFill)).toHaveLength(25);
    for (const slot of model.slots) {
      expect(model.paragraphs[slot.paragraph]?.pieces).toContainEqual(expect.objectContaining({ slot }));
      expect(model.slotsByField.get(slot.field)).toContain(slot);
    }
    const tables = model.blocks.flatMap((block) => (typeof block === "number" ? [] : block.rows.flat(2)));
    expect(tables.map((at) => model.paragraphs[at]?.text)).toEqual(
      ftda.blocks
        .flatMap((block) => (typeof block === "number" ? [] : block.rows.flat(2)))
        .map((at) => ftda.paragraphs[at]?.text),
    );
    const texts = model.paragraphs.map(({ text }) => text);
    expect(texts.slice(0, 99)).toEqual(ftda.paragraphs.slice(0, 99).map(({ text }) => text));
    expect(texts.slice(-62)).toEqual(ftda.paragraphs.slice(-62).map(({ text }) => text));
    const headings = model.clauseLists.map(({ heading }) => model.paragraphs[heading]?.id);
    expect(headings).toEqual(["partner-engagements-heading", "car-engagements-heading", "both-engagements-heading"]);
  });

  it("written in the order of the blank document, is the blank document to the letter", () => {
    const car = ftda.clauseLists.find(({ id }) => id === "car");
    const lines = (car?.clauses ?? []).map(({ id }): ListLine => ({ kind: "clause", id }));
    const without = arrangeModel(ftda, new Map([["car", lines.slice(1)]]));
    const again = arrangeModel(without, new Map([["car", lines]]));
    expect(again.paragraphs.map(({ text, listLevel }) => [text, listLevel])).toEqual(
      ftda.paragraphs.map(({ text, listLevel }) => [text, listLevel]),
    );
  });
});
