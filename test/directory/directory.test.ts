/** The directory of partner organisations: what is kept, where, what is refused, and the table it goes out and comes in by. */

import { Directory, type PutChange } from "../../src/directory/directory";
import { printDirectory, readDirectory } from "../../src/directory/directory-table";
import { checkOrganisation, hasWords, type Organisation } from "../../src/directory/organisation";
import { memoryList } from "../builders/kept-list";

const EMMAUS: Organisation = {
  name: "Emmaüs Solidarité",
  kind: "association",
  address: "32 rue des Bourdonnais 75001 Paris",
  number: "317 236 248 00017",
  activity: "8790B",
};

describe("what is kept", () => {
  it.each<[value: unknown, kept: unknown]>([
    [EMMAUS, EMMAUS],
    [{ name: " La Cimade " }, { name: "La Cimade" }],
    [{ name: "Mme Services" }, "person"],
    [{ name: "M. Camille Durand" }, "person"],
    [{ name: "Monsieur Durand" }, "person"],
    [{ name: "Association Monsieur Vincent" }, { name: "Association Monsieur Vincent" }],
    [{ name: "Durand Camille EI" }, "sole-trader"],
    [{ name: "Camille Durand (entrepreneur individuel)" }, "sole-trader"],
    [{ name: "Camille Durand, auto-entrepreneuse" }, "sole-trader"],
    [{ name: "Einstein & Cie" }, { name: "Einstein & Cie" }],
    [{ name: "MM Conseil" }, { name: "MM Conseil" }],
    [{ name: "Le Phare", address: "chez Mme Durand, 75001 Paris" }, "address-of-person"],
    [{ name: "Le Phare", address: "1 rue Monsieur-le-Prince 75006 Paris" }, expect.objectContaining({ name: "Le Phare" })],
    [{ name: "" }, "no-name"],
    [{ name: "x".repeat(301) }, "too-long"],
    [{ name: "Le Phare", signatory: "Camille Durand" }, "unreadable"],
    [{ name: 3 }, "unreadable"],
    ["Le Phare", "unreadable"],
    [null, "unreadable"],
  ])("%j: %j", (value, kept) => expect(checkOrganisation(value)).toEqual(kept));

  it.each([
    ["emmaus", true],
    ["solid emm", true],
    ["BOURDONNAIS", true],
    ["317236", true],
    ["317 236 248", true],
    ["75001", true],
    ["8790", true],
    ["", true],
    ["maüs", false],
    ["248", false],
    ["emmaus lyon", false],
  ])("is found by its words: %j %s", (words, found) => expect(hasWords(EMMAUS, words)).toBe(found));
});

describe("the directory", () => {
  const phare: Organisation = { name: "Le Phare" };
  const results = (changes: readonly PutChange[]): string[] => changes.map(({ result }) => result);

  it("adds, says more of the one with that name whatever its accents, and says which", () => {
    const directory = new Directory(memoryList());
    expect(results(directory.put(phare, EMMAUS))).toEqual(["added", "added"]);
    expect(results(directory.put({ ...phare, activity: "9499Z" }, EMMAUS))).toEqual(["updated", "unchanged"]);
    expect(results(directory.put({ name: "EMMAUS SOLIDARITE", address: "1 rue Haute" }))).toEqual(["updated"]);
    expect(directory.all()).toEqual([
      { ...EMMAUS, name: "EMMAUS SOLIDARITE", address: "1 rue Haute" },
      { ...phare, activity: "9499Z" },
    ]);
  });

  it.each<[what: string, kept: Organisation[], put: Organisation, result: string, count: number]>([
    ["another number is another organisation", [{ ...phare, number: "1" }], { ...phare, number: "2" }, "added", 2],
    ["the same number, spaced otherwise", [{ ...phare, number: "1 234" }], { ...phare, number: "1234" }, "updated", 1],
    ["a number for the one that has none", [phare], { ...phare, number: "2" }, "updated", 1],
    ["no number, of one", [{ ...phare, number: "1" }], { ...phare, activity: "9499Z" }, "updated", 1],
    [
      "no number, of several: none of them",
      [
        { ...phare, number: "1" },
        { ...phare, number: "2" },
      ],
      phare,
      "added",
      3,
    ],
    ["its number, of several", [{ ...phare, number: "1" }, phare], { ...phare, number: "1" }, "unchanged", 2],
    ["names of signs alone are not one", [{ name: "***" }], { name: "!!!" }, "added", 2],
  ])("%s", (_, kept, put, result, count) => {
    const directory = new Directory(memoryList(kept));
    expect(results(directory.put(put))).toEqual([result]);
    expect(directory.all()).toHaveLength(count);
  });

  it("takes every change back, each where it still is as it was left", () => {
    const list = memoryList([{ name: 3 }]);
    const directory = new Directory(list);
    directory.put(EMMAUS);
    const before = list.list;
    for (const change of [
      () => directory.put(phare, { ...EMMAUS, address: "1 rue Haute" }),
      () => directory.remove(EMMAUS),
      () => directory.empty(),
    ]) {
      const changes = change();
      expect(list.list).not.toEqual(before);
      expect(directory.takeBack(changes)).toBe(0);
      expect(list.list).toEqual(expect.arrayContaining([...before]));
      expect(list.list).toHaveLength(before.length);
    }
    const changes = directory.put(phare);
    directory.put({ ...phare, activity: "9499Z" });
    expect(directory.takeBack(changes)).toBe(1);
    expect(directory.find("phare")).toEqual([{ ...phare, activity: "9499Z" }]);
  });

  it("removes the very one that was shown, or nothing", () => {
    const directory = new Directory(memoryList([EMMAUS, { ...EMMAUS, number: "2" }]));
    expect(directory.remove({ ...EMMAUS, address: "elsewhere" })).toEqual([]);
    directory.remove(EMMAUS);
    expect(directory.all()).toEqual([{ ...EMMAUS, number: "2" }]);
  });

  it("of two panes each adds its own", () => {
    const list = memoryList();
    const [one, other] = [new Directory(list), new Directory(list)];
    one.put(phare);
    other.put(EMMAUS);
    expect(one.all()).toHaveLength(2);
  });

  it("what is kept and cannot be read costs itself alone, is counted, and is not written over", () => {
    const list = memoryList([{ name: 3 }, phare, "x", { name: "M. Durand" }]);
    const directory = new Directory(list);
    expect(directory.all()).toEqual([phare]);
    expect(directory.read().unreadable).toBe(3);
    directory.put(EMMAUS);
    expect(list.list).toEqual([{ name: 3 }, phare, "x", { name: "M. Durand" }, EMMAUS]);
    directory.empty();
    expect(list.list).toEqual([]);
  });

  it("takes no more than it can hold, and says which were left", () => {
    const directory = new Directory(memoryList(Array.from({ length: 4_999 }, (_, index) => ({ name: `Association ${index}` }))));
    expect(results(directory.put(phare, EMMAUS, { name: "Association 7", activity: "9499Z" }))).toEqual([
      "added",
      "full",
      "updated",
    ]);
  });
});

describe("the table", () => {
  const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
  const kept = (part: string, text: string): string | undefined => {
    if (part === "kind") return text === "Association loi 1901" ? "association" : undefined;
    return part === "number" && text.length < 9 ? undefined : text;
  };
  const written = (part: string, text: string): string => (part === "kind" ? "Association loi 1901" : text);

  it("goes out as spreadsheets open it, and comes in the same", () => {
    const odd: Organisation = { name: '=HYPERLINK("x";1)', address: '1, rue "Haute"; bât. A' };
    const text = printDirectory([EMMAUS, odd], written);
    expect(text.startsWith("\ufeffnom;nature;adresse;identifiant;ape\r\n")).toBe(true);
    expect(text).toContain("Emmaüs Solidarité;Association loi 1901;");
    expect(text.split(/;|\r\n/u).filter((cell) => /^"?[=+@-]/u.test(cell))).toEqual([]);
    const read = readDirectory(bytes(text), kept);
    expect(read.state === "read" && read.lines.map(({ organisation }) => organisation)).toEqual([EMMAUS, odd]);
  });

  it("is reported line by line; columns that it has beside are told and left out", () => {
    const read = readDirectory(
      bytes(
        [
          "Nom;Signataire;SIRET;Adresse",
          "Le Phare;Camille Durand;;1 rue Haute 75001 Paris",
          ";x;1;",
          "Mme Durand;;;",
          "Durand EI;;;",
          'Les Amis;;;"2 rue',
          'Basse"',
          "La Digue;;;;trop",
          "Le Pont;;123;",
          '"=1+1";;;',
        ].join("\n"),
      ),
      kept,
    );
    expect(read).toEqual({
      state: "read",
      ignored: ["Signataire"],
      lines: [
        { line: 2, organisation: { name: "Le Phare", address: "1 rue Haute 75001 Paris" }, leftOut: [] },
        { line: 3, organisation: "no-name", leftOut: ["number"] },
        { line: 4, organisation: "person", leftOut: [] },
        { line: 5, organisation: "sole-trader", leftOut: [] },
        { line: 6, organisation: "unreadable", leftOut: [] },
        { line: 8, organisation: "too-many-cells", leftOut: [] },
        { line: 9, organisation: { name: "Le Pont" }, leftOut: ["number"] },
        { line: 10, organisation: { name: "=1+1" }, leftOut: [] },
      ],
    });
    expect(JSON.stringify(read)).not.toContain("Camille");
  });

  it("that is larger than any directory is not read", () => {
    expect(readDirectory(new Uint8Array(2 * 1024 * 1024 + 1), kept)).toEqual({ state: "refused", why: "too-big" });
  });

  it.each([
    ["", { state: "refused", why: "empty" }],
    ["adresse;ape\n1 rue Haute;9499Z\n", { state: "refused", why: "no-name-column" }],
    ["nom;name\nx;y\n", { state: "refused", why: "twice", column: "nom" }],
  ])("is refused whole where nothing tells what it says: %j", (text, refused) => {
    expect(readDirectory(bytes(text), kept)).toEqual(refused);
  });
});
