import { commonShare } from "../../../src/agreement/alignment/common-share";
import { type Token, tokensOf } from "../../../src/agreement/alignment/tokens";

it.each<[model: string, text: string, hasSlots: boolean, share: number]>([
  ["un deux trois", "un deux trois", false, 1],
  ["un deux trois quatre", "un deux", false, 0.5],
  ["un deux", "un deux trois quatre", false, 0.5],
  ["un deux", "un deux trois quatre", true, 1],
  ["un un deux", "un deux deux", true, 2 / 3],
  ["un deux trois", "quatre cinq six", true, 0],
  ["un deux trois quatre cinq", "un", true, 0],
  ["", "un", true, 0],
])("of “%s” in “%s” (with slots: %s)", (model, text, hasSlots, share) => {
  expect(commonShare(tokensOf(model), tokensOf(text), hasSlots, 0.4)).toBeCloseTo(share);
});

it("counts the words of a text once, however many it is compared with", () => {
  let looks = 0;
  const found = tokensOf("un texte que rien ne presse").map((token): Token => ({
    ...token,
    get text() {
      looks += 1;
      return token.text;
    },
  }));
  const models = Array.from({ length: 300 }, (_, nth) => tokensOf(`un texte que rien ne ${nth}`));
  for (const model of models) expect(commonShare(model, found, false, 0.4)).toBeCloseTo(5 / 6);
  expect(looks).toBe(found.length);
});

it("looks at no word of a text too short or too long to be alike", () => {
  const unread = tokensOf("un deux").map((token): Token => ({
    ...token,
    get text(): string {
      throw new Error("looked at");
    },
  }));
  expect(commonShare(tokensOf("un deux trois quatre cinq six"), unread, false, 0.4)).toBe(0);
});
