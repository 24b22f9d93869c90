/** The directory as a table that spreadsheets open: a line an organisation, a column a part. */

import { withoutAccents } from "../agreement/french/elision";
import { decodeText } from "../csv/decode-text";
import { readTable, type TableRow } from "../csv/read-table";
import { writeTable } from "../csv/write-table";
import { checkOrganisation, type Organisation, type OrganisationPart, type OrganisationProblem, PARTS } from "./organisation";

/** In bytes: all that a directory holds, twice over. */
const LARGEST = 2 * 1024 * 1024;

/** As the columns are called, and other names they are read by. */
const COLUMNS: Readonly<Record<OrganisationPart, readonly [string, ...string[]]>> = {
  name: ["nom", "name", "partenaire", "partner.name"],
  kind: ["nature", "kind", "partner.kind"],
  address: ["adresse", "address", "partner.address"],
  number: ["identifiant", "number", "siret", "partner.siret"],
  activity: ["ape", "activity", "code ape", "partner.ape"],
};

export type LineProblem = OrganisationProblem | NonNullable<TableRow["fault"]> | "too-many-cells";

export interface ReadLine {
  /** Counted from 1, as an editor shows it. */
  readonly line: number;
  readonly organisation: Organisation | LineProblem;
  /** Parts whose text is none that an agreement takes. */
  readonly leftOut: readonly OrganisationPart[];
}

/** How people write a part, and how it is kept; undefined for a text that is none of the part. */
type Rewrite = (part: OrganisationPart, text: string) => string | undefined;

export type ReadDirectory =
  | { readonly state: "read"; readonly lines: readonly ReadLine[]; readonly ignored: readonly string[] }
  | { readonly state: "refused"; readonly why: "empty" | "too-big" | "no-name-column" | "twice"; readonly column?: string };

/** @param written how people write a part. */
export function printDirectory(organisations: readonly Organisation[], written: Rewrite): string {
  const rows = organisations.map((one) =>
    PARTS.map((part) => {
      const text = one[part];
      return text === undefined ? "" : (written(part, text) ?? text);
    }),
  );
  return writeTable([PARTS.map((part) => COLUMNS[part][0]), ...rows], ";");
}

/**
 * What a file says, line by line; columns it has beside are told, and left out: they may be of persons.
 *
 * @param kept how a part is kept.
 */
export function readDirectory(bytes: Uint8Array, kept: Rewrite): ReadDirectory {
  if (bytes.length > LARGEST) return { state: "refused", why: "too-big" };
  const table = readTable(decodeText(bytes).text);
  if (!table) return { state: "refused", why: "empty" };
  const parts = table.heading.cells.map(partOf);
  for (const part of PARTS) {
    if (parts.filter((one) => one === part).length > 1) return { state: "refused", why: "twice", column: COLUMNS[part][0] };
  }
  if (!parts.includes("name")) return { state: "refused", why: "no-name-column" };
  return {
    state: "read",
    lines: table.rows.map((row) => lineOf(row, parts, kept)),
    ignored: table.heading.cells.filter((cell, index) => parts[index] === undefined && cell.trim() !== ""),
  };
}

function partOf(heading: string): OrganisationPart | undefined {
  const name = withoutAccents(heading.trim().toLocaleLowerCase("fr"));
  return PARTS.find((part) => COLUMNS[part].includes(name));
}

function lineOf({ line, cells, fault }: TableRow, parts: readonly (OrganisationPart | undefined)[], kept: Rewrite): ReadLine {
  if (fault) return { line, organisation: fault, leftOut: [] };
  if (cells.slice(parts.length).some((cell) => cell.trim() !== "")) return { line, organisation: "too-many-cells", leftOut: [] };
  const said = parts.flatMap((part, index) => {
    const text = cells[index]?.trim() ?? "";
    if (part === undefined || (text === "" && part !== "name")) return [];
    return [{ part, text: part === "name" ? text : kept(part, text) }];
  });
  const leftOut = said.flatMap(({ part, text }) => (text === undefined ? [part] : []));
  const organisation = checkOrganisation(
    Object.fromEntries(said.flatMap(({ part, text }) => (text === undefined ? [] : [[part, text]]))),
  );
  return { line, organisation, leftOut };
}
