import { activities, findActivities, labelOfActivity } from "../../../src/agreement/fields/activities";

describe("the nomenclature of activities", () => {
  // INSEE, NAF rév. 2: 88 divisions, 272 groups, 615 classes, 732 sub-classes.
  it.each([
    ["divisions", 2, 88],
    ["groups", 3, 272],
    ["classes", 4, 615],
    ["sub-classes", 5, 732],
  ])("has all its %s", (_, length, count) => {
    expect(new Set(activities.map(({ code }) => code.slice(0, length))).size).toBe(count);
  });

  it("has codes of four digits and a letter, each with a label in proper signs", () => {
    const odd = activities.filter(
      ({ code, label }) => !/^\d{4}[A-Z]$/.test(code) || !/^\p{Lu}/u.test(label) || /'|\s\s|^\s|\s$/u.test(label),
    );
    expect([activities.length, odd]).toEqual([732, []]);
  });

  it.each([
    ["8790B", "Hébergement social pour adultes et familles en difficultés et autre hébergement social"],
    ["8899B", "Action sociale sans hébergement n.c.a."],
    ["9499Z", "Autres organisations fonctionnant par adhésion volontaire"],
    ["8559A", "Formation continue d’adultes"],
    ["0111Z", "Culture de céréales (à l’exception du riz), de légumineuses et de graines oléagineuses"],
    ["9900Z", "Activités des organisations et organismes extraterritoriaux"],
  ])("says of %s: %s", (code, label) => {
    expect(labelOfActivity(code)).toBe(label);
  });

  // What a slip of one character makes of a right code; and divisions that there are not.
  it.each(["8790C", "8799B", "9499A", "9999Z", "8800B", "6910C", "0411Z", "8790", ""])("has no %s", (code) => {
    expect(labelOfActivity(code)).toBeUndefined();
  });

  it("knows but few of the codes that one wrong character makes of 8790B", () => {
    const others = (at: number): string[] => Array.from(at < 4 ? "0123456789" : "ABCDEFGHIJKLMNOPQRSTUVWXYZ");
    const slips = Array.from("8790B").flatMap((own, at) =>
      others(at).filter((one) => one !== own).map((one) => "8790B".slice(0, at) + one + "8790B".slice(at + 1)),
    ); // prettier-ignore
    expect([slips.length, slips.filter((code) => labelOfActivity(code) !== undefined)]).toEqual([
      61,
      ["8690B", "8710B", "8720B", "8730B", "8790A"],
    ]);
  });
});

describe("finding an activity by its words", () => {
  it.each([
    ["hébergement social", "8790B"],
    ["hebergement SOCIAL adultes", "8790B"],
    ["l'hébergement social des familles", "8790B"],
    ["action sociale", "8899B"],
    ["actions sociales", "8899B"],
    ["adhésion volontaire", "9499Z"],
    ["formation adultes", "8559A"],
    ["aide à domicile", "8810A"],
    ["restauration collective", "5629A"],
    ["activités juridiques", "6910Z"],
    ["administration publique générale", "8411Z"],
    // What people say of themselves, which the labels do not.
    ["association", "9499Z"],
    ["insertion", "8899B"],
    ["crèche", "8891A"],
    ["mairie", "8411Z"],
    ["CHRS", "8790B"],
    // The beginning of a code.
    ["8790", "8790A"],
    ["87.90 B", "8790B"],
  ])("“%s” leads to %s", (words, code) => {
    expect(findActivities(words)[0]?.code).toBe(code);
  });

  it.each(["", "  ", "de", "l’", "x", "qqqq", "hébergement lunaire"])("“%s” leads nowhere", (words) => {
    expect(findActivities(words)).toEqual([]);
  });

  it("shows no more than can be read", () => {
    expect(findActivities("fabrication")).toHaveLength(8);
  });
});
