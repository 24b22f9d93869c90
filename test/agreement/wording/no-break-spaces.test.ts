import { withNoBreakSpaces } from "../../../src/agreement/wording/no-break-spaces";

describe("French words with their no-break spaces", () => {
  it.each([
    ["« Nom » : écrit ; vraiment ? Oui !", "«\u00a0Nom\u00a0»\u00a0: écrit\u00a0; vraiment\u00a0? Oui\u00a0!"],
    ["Rien à changer, ici.", "Rien à changer, ici."],
    ["https://exemple.fr", "https://exemple.fr"],
  ])("%s", (plain, expected) => {
    expect(withNoBreakSpaces(plain)).toBe(expected);
  });

  it("are said by functions, and by dictionaries in dictionaries", () => {
    const words = withNoBreakSpaces({ say: (name: string) => `« ${name} »`, inside: { title: "Quoi ?" }, count: 2 });
    expect(words.say("Nom")).toBe("«\u00a0Nom\u00a0»");
    expect(words.inside.title).toBe("Quoi\u00a0?");
    expect(words.count).toBe(2);
  });
});
