import { readNumber } from "../../../src/agreement/french/numerals";

describe("a number in letters or in figures", () => {
  it.each<[string, number]>([
    ["4", 4],
    ["1 300", 1300],
    ["1\u00a0300", 1300],
    ["un", 1],
    ["une", 1],
    ["Deux", 2],
    ["quatre", 4],
    ["douze", 12],
    ["dix-sept", 17],
    ["vingt", 20],
    ["vingt et un", 21],
    ["vingt-et-une", 21],
    ["trente", 30],
    ["soixante et onze", 71],
    ["soixante-dix-huit", 78],
    ["quatre-vingts", 80],
    ["quatre-vingt-un", 81],
    ["quatre-vingt-onze", 91],
    ["quatre-vingt-dix-neuf", 99],
    ["cent", 100],
    ["cent un", 101],
    ["deux cents", 200],
    ["deux-cent-cinquante", 250],
    ["neuf cent quatre-vingt-dix-neuf", 999],
    ["quatre (4)", 4],
    ["30 (30)", 30],
    ["trente (30)", 30],
  ])("“%s” is %d", (text, number) => {
    expect(readNumber(text)).toBe(number);
  });

  it.each(["", "plusieurs", "un deux", "vingt un et", "quatre (5)", "(4)", "4,5", "-1", "quatre exemplaires", "cent dix vingt"])(
    "“%s” is none",
    (text) => {
      expect(readNumber(text)).toBeUndefined();
    },
  );
});
