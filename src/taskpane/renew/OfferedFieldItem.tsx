import { type ReactElement, useSyncExternalStore } from "react";
import type { Answer } from "../../agreement/fields/field-kinds";
import type { OfferedField } from "../../agreement/operations/offer-answers";
import { printedAnswer, shownAnswer } from "../form/shown-answer";
import { fieldKey } from "../session/renewal-session";
import { usePane, usePaneState } from "../use-pane";
import { OfferedItem } from "./OfferedItem";
import { useRenewal } from "./use-renewal";

/** One answer of the file, beside the one of this agreement. */
export function OfferedFieldItem({
  offered: { definition, certainty, answer, texts, now, isProposed },
}: {
  readonly offered: OfferedField;
}): ReactElement {
  const { wording } = usePane();
  const { renewal, words } = useRenewal();
  const { ticked } = useSyncExternalStore(renewal.store.subscribe, renewal.store.get);
  const key = fieldKey(definition.id);
  const shown = answer === undefined ? undefined : printedAnswer(answer, definition.kind, wording.of);
  const days = texts.map((text) =>
    certainty === "moved-on" ? (printedAnswer(text, definition.kind, wording.of) ?? text) : text,
  );
  const here = now.state === "read" ? printedAnswer(now.answer, definition.kind, wording.of) : undefined;
  const field = usePaneState((state) => state.fields.find((one) => one.definition.id === definition.id));
  const typed = field && now.state === "blank" ? shownAnswer(field, wording.of) : "";
  const said = here ?? (now.state === "blank" ? typed || words.nothingHere : now.shown.map(({ text }) => text).join(" / "));
  return (
    <OfferedItem
      name={wording.of(definition.label)}
      isTicked={answer !== undefined && (ticked.get(key) ?? isProposed)}
      onTick={answer === undefined ? undefined : (isTicked) => renewal.tick(key, isTicked)}
      rows={[
        ...(shown === undefined ? [] : [{ term: words.was, text: shown }]),
        ...formsOf(answer).map((text) => ({ term: words.alsoWritten, text })),
        { term: words.here, text: said },
      ]}
      remark={[
        words.remarks[certainty](days),
        answer !== undefined && (now.state !== "blank" || typed !== "") ? words.overwrites : "",
      ]
        .filter(Boolean)
        .join(" ")}
    />
  );
}

/** What a name is written as in single places, where the file says so: none of it goes unseen. */
function formsOf(answer: Answer | undefined): readonly string[] {
  const slots = typeof answer === "object" && "slots" in answer ? answer.slots : undefined;
  return [...new Set(Object.values(slots ?? {}))];
}
