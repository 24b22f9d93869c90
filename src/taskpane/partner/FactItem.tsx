import type { ReactElement } from "react";
import { labelOfActivity } from "../../agreement/fields/activities";
import { printedAnswer, shownAnswer } from "../form/shown-answer";
import { OfferedItem } from "../renew/OfferedItem";
import type { OfferedFact } from "../session/known-facts";
import { usePane } from "../use-pane";
import { usePartnerWords } from "./use-partner";

interface FactItemProps {
  readonly offered: OfferedFact;
  /** What it comes from. */
  readonly source: string;
  readonly remark: string | undefined;
  readonly isTicked: boolean;
  readonly onTick: (isTicked: boolean) => void;
}

/** Something that is known of the organisation, beside what the form says. */
export function FactItem({ offered, source, remark, isTicked, onTick }: FactItemProps): ReactElement {
  const { wording } = usePane();
  const words = usePartnerWords();
  const { part, definition, answer, here } = offered;
  const label = part === "activity" && typeof answer === "string" ? labelOfActivity(answer) : undefined;
  const text = printedAnswer(answer, definition.kind, wording.of) ?? "";
  const shown = shownAnswer(here, wording.of);
  return (
    <OfferedItem
      name={wording.of(definition.label)}
      isTicked={isTicked}
      onTick={onTick}
      rows={[
        { term: source, text: label === undefined ? text : `${text} (${label})` },
        { term: words.here, text: shown === "" ? words.nothingHere : shown },
      ]}
      remark={[remark, shown === "" ? undefined : words.overwrites].filter(Boolean).join(" ")}
    />
  );
}
