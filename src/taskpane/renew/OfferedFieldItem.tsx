import { type ReactElement, useSyncExternalStore } from "react";
import type { OfferedField } from "../../agreement/operations/offer-answers";
import { printedAnswer } from "../form/shown-answer";
import { fieldKey } from "../session/renewal-session";
import { usePane } from "../use-pane";
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
  const said = here ?? (now.state === "blank" ? words.nothingHere : now.shown.map(({ text }) => text).join(" / "));
  return (
    <OfferedItem
      name={wording.of(definition.label)}
      isTicked={answer !== undefined && (ticked.get(key) ?? isProposed)}
      onTick={answer === undefined ? undefined : (isTicked) => renewal.tick(key, isTicked)}
      rows={[...(shown === undefined ? [] : [{ term: words.was, text: shown }]), { term: words.here, text: said }]}
      remark={[words.remarks[certainty](days), answer !== undefined && now.state !== "blank" ? words.overwrites : ""]
        .filter(Boolean)
        .join(" ")}
    />
  );
}
