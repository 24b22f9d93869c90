/**
 * What a native reader accepts: names, phrases and roles as they print. A fifth of the names, by their hash, was not looked at
 * while the rules were made; names whose failure had been reported before were ("seen").
 */

import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fieldKind, type KindSpec } from "../../../src/agreement/fields/field-kinds";
import type { PrintedForm } from "../../../src/agreement/fields/printed-form";

function rowsOf(file: string): string[][] {
  return readFileSync(join(__dirname, file), "utf8")
    .trim()
    .split("\n")
    .slice(1)
    .map((line) => line.split("\t"));
}

interface Row {
  readonly label: string;
  readonly wanted: readonly string[];
  readonly printed: readonly (string | undefined)[];
}

/** What a kind makes of what is typed, in these forms. */
function printed(spec: KindSpec, typed: string, ...forms: readonly PrintedForm[]): (string | undefined)[] {
  const kind = fieldKind(spec);
  const checked = kind.check(typed);
  return forms.map((form) => (checked.ok ? kind.print(checked.value, { form }) : checked.problem.code));
}

const isRight = ({ wanted, printed }: Row): boolean => JSON.stringify(wanted) === JSON.stringify(printed);
const shareOf = (rows: readonly Row[]): number => (100 * rows.filter(isRight).length) / rows.length;

function report(title: string, rows: readonly Row[], isTold = true): void {
  const wrong = rows.filter((row) => !isRight(row));
  const lines = isTold ? wrong.map(({ label, printed }) => `  ${label}: ${printed.join(" | ")}`) : [];
  process.stdout.write([`${title}: ${rows.length - wrong.length} of ${rows.length} right`, ...lines, ""].join("\n"));
}

const names = rowsOf("names.tsv").map(([name = "", de = "", a = "", upper = "", seen = ""]) => ({
  label: name,
  seen: seen !== "",
  isHeldOut: seen === "" && (createHash("sha1").update(name).digest()[0] ?? 0) % 4 === 0,
  wanted: [de, a, upper],
  printed: printed("name", name, "de", "a", "upper"),
}));

describe("the French that is printed", () => {
  it("is right at once for most names, and for all that were reported wrong", () => {
    const heldOut = names.filter(({ isHeldOut }) => isHeldOut);
    const others = names.filter(({ isHeldOut }) => !isHeldOut);
    report("names looked at", others);
    report("names held out", heldOut, process.env.SHOW_HELD_OUT === "yes");
    expect(names.length).toBeGreaterThanOrEqual(250);
    expect(names.filter(({ seen }) => seen).filter((row) => !isRight(row))).toEqual([]);
    expect(shareOf(others)).toBeGreaterThanOrEqual(97);
    expect(shareOf(heldOut)).toBeGreaterThanOrEqual(95);
  });

  it("can be chosen for every name", () => {
    for (const {
      label,
      wanted: [de, a],
    } of names) {
      const offered = (form: PrintedForm): string[] =>
        (fieldKind("name").forms?.(label, { form }, "field") ?? []).map(({ text }) => text);
      expect(offered("de")).toContain(de);
      expect(offered("a")).toContain(a);
    }
  });

  it("goes on with the sentence in every phrase", () => {
    const rows = rowsOf("phrases.tsv").map(([after = "", typed = "", wanted = ""]): Row => ({
      label: `${after} | ${typed}`,
      wanted: [wanted],
      printed: printed({ name: "phrase", after }, typed, after === "de" ? "de" : "a"),
    }));
    report("phrases", rows);
    expect(rows.length).toBeGreaterThanOrEqual(100);
    expect(rows.filter((row) => !isRight(row))).toEqual([]);
  });

  it("goes on with the sentence in every role", () => {
    const rows = rowsOf("roles.tsv").map(([typed = "", de = "", table = ""]): Row => ({
      label: typed,
      wanted: [de, table],
      printed: printed("role", typed, "de", "capital"),
    }));
    report("roles", rows);
    expect(rows.length).toBeGreaterThanOrEqual(60);
    expect(rows.filter((row) => !isRight(row))).toEqual([]);
  });
});
