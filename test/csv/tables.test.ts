/** Tables as spreadsheets write them, in and out. */

import { decodeText } from "../../src/csv/decode-text";
import { columnLetters, readTable } from "../../src/csv/read-table";
import { writeTable } from "../../src/csv/write-table";

/** First and last line, cells and fault of each record after the heading. */
function rowsOf(text: string): unknown[] {
  return readTable(text)!.rows.map(({ line, lastLine, cells, fault }) => [line, lastLine, [...cells], ...(fault ? [fault] : [])]);
}

describe("a table", () => {
  it.each<[name: string, text: string, rows: unknown[]]>([
    ["semicolons, as Excel in French writes them", "a;b\r\n1;2,5\r\n", [[2, 2, ["1", "2,5"]]]],
    ["commas", 'a,b\n1,"2,5"\n', [[2, 2, ["1", "2,5"]]]],
    ["tabs", "a\tb\n1\t2;5", [[2, 2, ["1", "2;5"]]]],
    ["a mark of byte order", "\ufeffa;b\n1;2\n", [[2, 2, ["1", "2"]]]],
    ["the separator told in a line of its own", "sep=,\r\na;x,b\r\n1,2\r\n", [[3, 3, ["1", "2"]]]],
    [
      "lines that end as on old Macs",
      "a;b\r1;2\r3;4\r",
      [
        [2, 2, ["1", "2"]],
        [3, 3, ["3", "4"]],
      ],
    ],
    [
      "line ends that differ",
      "a;b\n1;2\r\n3;4\n",
      [
        [2, 2, ["1", "2"]],
        [3, 3, ["3", "4"]],
      ],
    ],
    [
      "line breaks in a cell",
      'a;b\r\n1;"x\r\ny"\r\n2;z\r\n',
      [
        [2, 3, ["1", "x\ny"]],
        [4, 4, ["2", "z"]],
      ],
    ],
    ["quotes in a quoted cell", 'a;b\n1;"le ""bon"" mot"\n', [[2, 2, ["1", 'le "bon" mot']]]],
    ["quotes in a cell that has none round it", 'a;b\n1;le "bon" mot\n', [[2, 2, ["1", 'le "bon" mot']]]],
    ["records with nothing in them", "a;b\n;;\n\n1;2\n ;\n", [[4, 4, ["1", "2"]]]],
    [
      "cells too few and too many",
      "a;b\n1\n1;2;3\n",
      [
        [2, 2, ["1"]],
        [3, 3, ["1", "2", "3"]],
      ],
    ],
    ["a formula hidden behind an apostrophe", "a;b\n'=1+1;'tis\n", [[2, 2, ["=1+1", "'tis"]]]],
    ["a quote that does not end its cell", 'a;b\n1;"x"y\n2;z\n', [[2, 3, ["1", 'x"y\n2;z\n'], "quote-left-open"]]],
    [
      "a quote that is left open",
      'a;b\n1;2\n3;"x\n4;5\n',
      [
        [2, 2, ["1", "2"]],
        [3, 4, ["3", "x\n4;5\n"], "quote-left-open"],
      ],
    ],
    [
      "one that a later cell ends",
      'a;b\n1;"x"y\n2;"z"\n3;4\n',
      [
        [2, 3, ["1", 'x"y\n2;"z'], "quote-inside"],
        [4, 4, ["3", "4"]],
      ],
    ],
    ["a last line without its end", "a;b\n1;2", [[2, 2, ["1", "2"]]]],
    ["a heading alone", "a;b\n", []],
  ])("%s", (_, text, rows) => expect(rowsOf(text)).toEqual(rows));

  it.each(["", "\ufeff", "\n\n", ";;\n;\n"])("nothing is no table: %j", (text) => expect(readTable(text)).toBeUndefined());

  it("names its columns as a spreadsheet does", () => {
    expect([0, 25, 26, 51, 52, 701, 702].map(columnLetters)).toEqual(["A", "Z", "AA", "AZ", "BA", "ZZ", "AAA"]);
  });
});

describe("what is written", () => {
  const rows = [
    ["a;b", 'le "bon"', "x\ny", "Emmaüs, Paris"],
    ["=1+1", "+33 1", "-3", "@SUM(A1)"],
    [" =1", "\t=1", "\r=1", "＝1"],
    ["1-1", "a=b", "'=1", ""],
  ];

  it.each([";", ","] as const)("is read back, separated by %s", (separator) => {
    const text = writeTable(rows, separator);
    expect(text.startsWith("\ufeff")).toBe(true);
    expect(text.endsWith("\r\n")).toBe(true);
    const read = readTable(text)!;
    expect([read.heading, ...read.rows].map(({ cells }) => cells)).toEqual([
      rows[0],
      rows[1],
      [" =1", "\t=1", "\n=1", "＝1"],
      ["1-1", "a=b", "=1", ""],
    ]);
  });

  it("is no formula wherever a spreadsheet would take it for one", () => {
    const cells = writeTable(rows.slice(1), ";")
      .slice(1)
      .split(/;|\r\n/u);
    expect(cells.map((cell) => cell.replace(/^"/u, "")).filter((cell) => /^\s*[=+\-@＝]/u.test(cell))).toEqual([]);
  });
});

describe("the encoding of a file", () => {
  const text = "Numéro;Prénom\nFondation « Été » à l’Ouest;Zoë";
  const bytes = (...codes: number[]): Uint8Array => new Uint8Array(codes);

  it.each<[encoding: string, isGuessed: boolean, bytes: Uint8Array]>([
    ["utf-8", false, new TextEncoder().encode(text)],
    ["utf-8", false, new TextEncoder().encode(`\ufeff${text}`)],
    ["utf-16le", false, new Uint8Array(Buffer.from(`\ufeff${text}`, "utf16le"))],
    ["utf-16be", false, new Uint8Array(Buffer.from(`\ufeff${text}`, "utf16le").swap16())],
  ])("%s, guessed: %s", (encoding, isGuessed, file) => expect(decodeText(file)).toEqual({ text, encoding, isGuessed }));

  it.each<[encoding: string, file: Uint8Array]>([
    // "é à ’ «" in each.
    ["windows-1252", bytes(0xe9, 0x20, 0xe0, 0x20, 0x92, 0x20, 0xab)],
    ["macintosh", bytes(0x8e, 0x20, 0x88, 0x20, 0xd5, 0x20, 0xc7)],
  ])("%s is guessed by its letters", (encoding, file) => {
    expect(decodeText(file)).toEqual({ text: "é à ’ «", encoding, isGuessed: true });
  });
});
