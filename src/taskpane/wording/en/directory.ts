import type { AgreementModel, IdentityPart } from "../../../agreement/model/agreement-model";
import type { LineProblem, ReadDirectory } from "../../../directory/directory-table";
import type { DirectoryNews } from "../../session/directory-session";
import type { PartnerWording } from "../partner-wording";

const PARTS: Readonly<Record<IdentityPart, string>> = {
  name: "name",
  kind: "kind",
  address: "address",
  number: "identifier",
  activity: "APE code",
};

const problems: Readonly<Record<LineProblem, string>> = {
  person: "the name is a person's. The directory keeps organisations only.",
  "sole-trader": "this is a sole trader. The directory keeps no persons.",
  "address-of-person": "the address names a person.",
  "no-name": "there is no name.",
  "too-long": "a text has more than 300 characters.",
  unreadable: "a text cannot be read.",
  "quote-inside": "a quotation mark is out of place.",
  "quote-left-open": "a quotation mark is not closed.",
  "too-many-cells": "there are more cells than columns.",
};

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

function imported(read: ReadDirectory, results: Extract<DirectoryNews, { code: "imported" }>["results"]): string {
  if (read.state === "refused") {
    return {
      empty: "This file is empty: nothing was changed.",
      "too-big": "This file is too large for a directory: nothing was changed.",
      "no-name-column": "This file has no column “nom”: nothing was changed.",
      twice: `This file has the column “${read.column ?? ""}” twice: nothing was changed.`,
    }[read.why];
  }
  const became = (result: (typeof results)[number]): number => results.filter((one) => one === result).length;
  const refused = read.lines.length - results.length + became("full");
  const said = [
    `${became("added")} added`,
    `${became("updated")} updated`,
    `${became("unchanged")} unchanged`,
    `${refused} refused`,
  ];
  const ignored = read.ignored.length === 0 ? "" : ` Columns left out: ${read.ignored.join(", ")}.`;
  return `${counted(read.lines.length, "line", "lines")} read. ${said.join(", ")}.${ignored}`;
}

function sayNews(news: DirectoryNews): string {
  switch (news.code) {
    case "kept": {
      const parts = news.parts.map((part) => PARTS[part]).join(", ");
      return {
        added: `“${news.name}” kept: ${parts}.`,
        updated: `“${news.name}” updated: ${parts}.`,
        unchanged: `“${news.name}” is kept like this already.`,
        full: "The directory is full (5,000): nothing was kept.",
      }[news.result];
    }
    case "refused":
      return news.problem === "no-name" ? "Give its name in the form first." : `Not kept, ${problems[news.problem]}`;
    case "removed":
      return `“${news.name}” removed.`;
    case "gone":
      return `“${news.name}” was changed in another pane: nothing was removed.`;
    case "emptied":
      return `${counted(news.count, "entry", "entries")} removed.`;
    case "imported":
      return imported(news.read, news.results);
    case "file-not-read":
      return "This file could not be read: nothing was changed.";
    case "undone":
      return news.left === 0
        ? "Undone: the directory is as it was."
        : `Undone, but for ${counted(news.left, "entry", "entries")} changed since in another pane.`;
  }
}

export const directory = ({ words: { party } }: AgreementModel): PartnerWording["directory"] => ({
  title: "In the directory of this computer",
  standing: {
    lasting: "It keeps organisations, never persons, in this Word and on this computer only.",
    framed: "It keeps organisations, never persons, on this computer, for Word opened from this site only.",
    blocked: "This Word lets nothing be kept: the directory lasts until the pane is closed. Export it to find it again.",
    foreign: "Something else is kept in its place, and stays: this directory lasts until the pane is closed. Export it.",
    full: "No room left on this computer: what has just changed lasts until the pane is closed. Export the directory.",
  },
  empty: "The directory is empty.",
  find: (count) => `Search the directory (${count})`,
  organisations: "Organisations of the directory",
  noneFound: "No organisation has these words.",
  more: (count) => `${count} more: say more.`,
  unreadable: (count) =>
    count === 1 ? "1 entry cannot be read, and stays as it is." : `${count} entries cannot be read, and stay as they are.`,
  source: "Directory:",
  keep: `Keep this ${party.en.noun}`,
  remove: "Remove from the directory",
  undo: "Undo",
  import: "Import (.csv)…",
  export: "Export (.csv)",
  fileName: "directory-of-partners.csv",
  removeAll: "Empty the directory",
  news: sayNews,
  report: "Lines to look at",
  line: ({ line: { line, organisation, leftOut }, isFull }) => {
    if (typeof organisation === "string") return `Line ${line}, refused: ${problems[organisation]}`;
    if (isFull) return `Line ${line}, refused: the directory is full (5,000).`;
    return `Line ${line}, “${organisation.name}” without ${leftOut.map((part) => PARTS[part]).join(", ")}: the text is none.`;
  },
});
