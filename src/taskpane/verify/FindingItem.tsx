import { type ReactElement, useState } from "react";
import { fieldKind } from "../../agreement/fields/field-kinds";
import { type AgreementModel, fieldOf, type ReviewNote } from "../../agreement/model/agreement-model";
import type { Repair, ReviewFinding } from "../../agreement/review/review-finding";
import { sayMore, sayReviewFinding } from "../../agreement/wording/review-wording";
import { usePane, usePaneState } from "../use-pane";
import { factButtonId, FACTS_ID } from "./Facts";
import { PointAction, PointCard } from "./PointCard";
import { PointPlace } from "./PointPlace";
import { useProposedReason } from "./use-proposed-reason";
import { useVerify } from "./use-verify";
import { WaiveForm } from "./WaiveForm";

/** One finding, and what can be done about it. */
export function FindingItem({ finding }: { readonly finding: ReviewFinding }): ReactElement {
  const { wording } = usePane();
  const { verify, words } = useVerify();
  const model = usePaneState((state) => state.model);
  const isFinalised = usePaneState((state) => state.finalised !== undefined);
  const [isWaiving, setWaiving] = useState(false);
  const { key, level, span, repair, alternative, choices, waivable } = finding;
  const note = noteOf(finding, model);
  const reason = useProposedReason()(finding);
  // What would be written is shown where it would be.
  const sentence = note ? wording.of(note.reason) : sayReviewFinding(finding, { wording: words, review: words.review });

  const [fact] = "facts" in finding.details ? finding.details.facts : "fact" in finding.details ? [finding.details.fact] : [];
  const isAnswer = "note" in finding.details && finding.code !== "fixed-text-note";
  const isOfModel = finding.code === "text-altered" || finding.code === "fact-changed";
  const labelOf = (one: Repair): string =>
    isOfModel && one.kind === "replace-text" ? words.restoreText : words.repairs[one.kind];
  const alternativeLabel = (one: Repair): string =>
    one.kind === "write-field" ? words.writeThisOne(shortened(printed(model, one))) : labelOf(one);
  const repairs = [
    ...(repair ? [["repair", labelOf(repair)] as const] : []),
    ...(alternative ? [["alternative", alternativeLabel(alternative)] as const] : []),
  ];
  const actions = (
    <>
      {span && <PointAction label={wording.goTo} about={sentence} act={() => void verify.show(key)} />}
      {!isFinalised && (
        <>
          {repairs.map(([which, label]) => (
            <PointAction key={which} label={label} about={sentence} isRepair act={() => void verify.repair(key, which)} />
          ))}
          {choices.map(({ label: choice }) => (
            <PointAction key={choice} label={choice} about={sentence} isRepair act={() => void verify.repair(key, { choice })} />
          ))}
          {fact !== undefined && <PointAction label={words.changeFact} about={sentence} act={() => openFact(fact)} />}
          {isAnswer && waivable && (
            <PointAction label={words.reread} about={sentence} act={() => void verify.waive(key, words.reread)} />
          )}
          {reason !== undefined && (
            <PointAction label={words.setAsideSo(1)} about={sentence} act={() => void verify.leave([key], reason)} />
          )}
          {waivable && (
            <PointAction
              label={reason === undefined ? words.setAside : words.otherReason}
              about={sentence}
              aria-expanded={isWaiving}
              act={() => setWaiving(!isWaiving)}
            />
          )}
        </>
      )}
    </>
  );
  return (
    <PointCard
      level={level}
      sentence={sentence}
      more={sayMore(finding, words.review)}
      places={<PointPlace finding={finding} />}
      reason={isFinalised ? undefined : reason}
      actions={actions}
    >
      {isWaiving && <WaiveForm about={sentence} findingKey={key} reason={reason} onClose={() => setWaiving(false)} />}
    </PointCard>
  );
}

/** The note of the model that a finding is of. */
function noteOf(finding: ReviewFinding, { notes }: AgreementModel): ReviewNote | undefined {
  return finding.code === "fixed-text-note" ? notes.find(({ id }) => id === finding.details.note) : undefined;
}

/** The answer that a repair writes, as it stands alone. */
function printed(model: AgreementModel, { field, answer }: Extract<Repair, { kind: "write-field" }>): string {
  return fieldKind(fieldOf(model, field).kind).print(answer, { form: "plain" }) ?? "";
}

/** In UTF-16 units: what a button of a narrow pane holds on two lines. */
const LONGEST = 40;

function shortened(text: string): string {
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST).trimEnd()}…`;
}

/** Leads to where a fact is changed. */
function openFact(fact: string): void {
  const facts = document.getElementById(FACTS_ID);
  if (!(facts instanceof HTMLDetailsElement)) return;
  facts.open = true;
  const button = document.getElementById(factButtonId(fact)) ?? facts.querySelector("summary");
  button?.focus();
  button?.scrollIntoView({ block: "center" });
}
