import { alignDocument } from "../../../src/agreement/alignment/align-document";
import { modelOf } from "../../builders/models";

const model = modelOf([
  "Convention de partenariat conclue entre les deux parties ci-dessous",
  { text: "Mettre à disposition des équipes {{name|de:de xxx}} les ressources documentaires ;", list: 0 },
  { text: "{{own:xxx}}", list: 0 },
  "7.1 La présente convention pourra être révisée à tout moment par les parties",
]);

function typed(...lines: readonly string[]): { typed: string[]; slots: string[] } {
  const paragraphs = lines.map((text) => ({ text, listLevel: null, inTable: false }));
  const { slots, typedBullets } = alignDocument(model, paragraphs);
  return {
    typed: Array.from(typedBullets, ([at, length]) => lines[at]?.slice(0, length) ?? "").sort(),
    slots: slots.map((placed) => (placed.state === "lost" ? "lost" : `${placed.span.start}: ${placed.text}`)),
  };
}

const [head = "", clause = "", item = "", foot = ""] = model.paragraphs.map(({ text }) => text);

describe("a bullet that a person typed", () => {
  it.each(["- ", "– ", "•\t", "→ ", "1. ", "a) ", "3.1\t"])("is no word of its paragraph: “%s”", (sign) => {
    const at = sign.length;
    expect(typed(head, sign + clause, sign + item, foot)).toEqual({
      typed: [sign, sign],
      slots: [`${33 + at}: de xxx`, `${at}: xxx`],
    });
  });

  it("stands before a person’s own words too, under another like it", () => {
    expect(typed(head, `- ${clause}`, "- Proposer un atelier", foot).slots).toEqual(["35: de xxx", "2: Proposer un atelier"]);
    expect(typed(head, `1. ${clause}`, "2. Proposer un atelier", foot).typed).toEqual(["1. ", "2. "]);
  });

  it("is none where the model has it, or where nothing of its list follows", () => {
    expect(typed(head, clause, item, foot).typed).toEqual([]);
    expect(typed(head, clause, item, "– Une remarque", foot).typed).toEqual([]);
  });
});
