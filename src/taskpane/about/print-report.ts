import type { ContractReport } from "../../contract/run-contract";
import { print } from "../../contract/print-answer";
import type { AboutWording } from "../wording/about-wording";

/** As a table, its columns parted by tabs: which Word it is, then a line a check. It holds nothing of anybody's document. */
export function printReport({ host, rows, isLeftEmpty }: ContractReport, words: AboutWording): string {
  const { columns } = words;
  const lines = [
    [words.diagnostic, host.platform, host.version, host.language, ...host.sets],
    ...(isLeftEmpty ? [] : [[words.notLeftEmpty]]),
    [columns.check, columns.verdict, columns.answer, columns.expected],
    ...rows.map(({ name, check, verdict, answer }) => [name, words.verdicts[verdict], answer, print(check.expects)]),
  ];
  return lines.map((cells) => cells.join("\t")).join("\n");
}
