import type { ControlName } from "../../agreement-document";
import { arrangeModel } from "../../clauses/arrange-model";
import { clauseOf, type ListLine } from "../../clauses/arrangement";
import { endingOf, endingStart, signIn } from "../../clauses/punctuation";
import { textVersion } from "../../clauses/text-version";
import type { AgreementModel, ClauseList } from "../../model/agreement-model";
import { printClauseTag, titleOf } from "../../model/tag";
import type { AgreementAsRead } from "../../reading/agreement-as-read";
import type { Answers } from "../../fields/answers";
import { arrangementOf } from "../../clauses/placed-list";
import type { TargetLine } from "./plan-clauses";
import type { SelectedLine } from "./select-lines";
import { copyLine, printLine } from "./write-lines";

/** Each selected line as it is to be written, if it has to be. */
export function targetsOf(
  model: AgreementModel,
  read: AgreementAsRead,
  selected: ReadonlyMap<string, readonly SelectedLine[]>,
  answers: Answers,
): Map<string, TargetLine[]> {
  const lines = [...selected].map(([id, list]): [string, ListLine[]] => [id, list.map(({ line }) => line)]);
  const arranged = arrangeModel(model, new Map([...arrangementOf(read.lists), ...lines]));
  return new Map(
    arranged.clauseLists.flatMap((list): [string, TargetLine[]][] => {
      const bullets = arranged.paragraphs.slice(list.first, list.first + list.size).filter(({ text }) => text !== "");
      const targets = selected.get(list.id)?.map((one, index): TargetLine => {
        const printed = bullets[index];
        if (!printed) throw new RangeError(`no paragraph for line ${index} of ${list.id}`);
        const control = controlOf(list, one);
        const found = one.found?.line.kind === "item" ? undefined : one.found;
        if (!found) return { line: one.line, kept: undefined, written: printLine(model, printed, control, answers, read.memory) };
        const printedEnding = printed.text.slice(endingStart(printed.text));
        const ending =
          found.state === "sound" && one.line.kind === "clause" ? printedEnding : endingOf(found.text, signIn(printedEnding));
        const written = copyLine(read, found, control, ending);
        return { line: one.line, kept: found, written };
      });
      return targets ? [[list.id, targets]] : [];
    }),
  );
}

/** The control of a clause. One that was not asked for keeps the mark of a person's hand: no version is that of its text. */
function controlOf(list: ClauseList, { line, found, isUnasked }: SelectedLine): ControlName {
  if (line.kind === "clause") {
    return { tag: printClauseTag({ kind: "clause", id: line.id }), title: titleOf(clauseOf(list, line)?.title.fr ?? "") };
  }
  const version = found?.writtenVersion ?? textVersion(isUnasked ? "" : line.text);
  return { tag: printClauseTag({ kind: "own", list: list.id, version }), title: titleOf(line.text) };
}
