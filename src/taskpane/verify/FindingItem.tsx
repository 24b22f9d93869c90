import { Button, type ButtonProps, makeStyles, tokens } from "@fluentui/react-components";
import { Fragment, type ReactElement, useState } from "react";
import { fieldKind } from "../../agreement/fields/field-kinds";
import { type AgreementModel, fieldOf } from "../../agreement/model/agreement-model";
import type { Repair, ReviewFinding } from "../../agreement/review/review-finding";
import { sayReviewFinding } from "../../agreement/wording/review-wording";
import { usePane, usePaneState } from "../use-pane";
import { FACTS_ID } from "./Facts";
import { onFirstClick } from "./on-first-click";
import { useVerify } from "./use-verify";
import { WaiveForm } from "./WaiveForm";

const useStyles = makeStyles({
  item: {
    outlineOffset: "4px",
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  sentence: { margin: 0, overflowWrap: "anywhere" },
  extract: {
    margin: `${tokens.spacingVerticalXXS} 0 0`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
  repair: {
    color: tokens.colorBrandForeground1,
    border: `1px solid ${tokens.colorBrandStroke1}`,
  },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS, marginTop: tokens.spacingVerticalXS },
});

/** One finding, and what can be done about it. */
export function FindingItem({ finding }: { readonly finding: ReviewFinding }): ReactElement {
  const styles = useStyles();
  const { wording } = usePane();
  const { verify, words } = useVerify();
  const model = usePaneState((state) => state.model);
  const isFinalised = usePaneState((state) => state.finalised !== undefined);
  const [isWaiving, setWaiving] = useState(false);
  const sentence = sayReviewFinding(finding, { wording, review: words.review });
  const { key, place, span, repair, alternative, waivable } = finding;

  // A finding that goes leaves its place to the next.
  const action = (label: string, act: () => void, more: Pick<ButtonProps, "aria-expanded" | "className"> = {}): ReactElement => (
    <Button size="small" aria-label={words.about(label, sentence)} {...more} onClick={onFirstClick(act)}>
      {label}
    </Button>
  );
  const note =
    finding.code === "fixed-text-note" ? model.notes.find(({ id }) => id === finding.details.note)?.condition : undefined;
  const [fact] = note?.kind === "facts-differ" ? note.facts : [];
  const isOfModel = finding.code === "text-altered" || finding.code === "fact-changed";
  const labelOf = (one: Repair): string =>
    isOfModel && one.kind === "replace-text" ? words.restoreText : words.repairs[one.kind];
  const repairs = [
    ...(repair ? [["repair", labelOf(repair)] as const] : []),
    ...(alternative
      ? [
          [
            "alternative",
            alternative.kind === "write-field"
              ? words.writeThisOne(shortened(printed(model, alternative)))
              : labelOf(alternative),
          ] as const,
        ]
      : []),
  ];
  return (
    <li className={styles.item} tabIndex={-1}>
      <p className={styles.sentence}>{sentence}</p>
      {place && (
        <p className={styles.extract}>
          {words.review.report.place(place)}
          {place.extract && ` · ${place.extract}`}
        </p>
      )}
      <div className={styles.actions}>
        {span && action(wording.goTo, () => void verify.show(key))}
        {!isFinalised &&
          repairs.map(([which, label]) => (
            <Fragment key={which}>{action(label, () => void verify.repair(key, which), { className: styles.repair })}</Fragment>
          ))}
        {fact !== undefined && !isFinalised && action(words.changeFact, () => openFacts())}
        {waivable && !isFinalised && action(words.setAside, () => setWaiving(!isWaiving), { "aria-expanded": isWaiving })}
      </div>
      {isWaiving && <WaiveForm about={sentence} findingKey={key} onClose={() => setWaiving(false)} />}
    </li>
  );
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

/** Leads to where facts are changed. */
function openFacts(): void {
  const facts = document.getElementById(FACTS_ID);
  if (!(facts instanceof HTMLDetailsElement)) return;
  facts.open = true;
  facts.querySelector("summary")?.focus();
  facts.scrollIntoView({ block: "start" });
}
