import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactElement, useState } from "react";
import type { ReviewFinding } from "../../agreement/review/review-finding";
import { sayReviewFinding } from "../../agreement/wording/review-wording";
import { usePane, usePaneState } from "../use-pane";
import { FACTS_ID } from "./Facts";
import { useVerify } from "./use-verify";
import { WaiveForm } from "./WaiveForm";

const useStyles = makeStyles({
  item: { padding: `${tokens.spacingVerticalS} 0`, borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  sentence: { margin: 0, overflowWrap: "anywhere" },
  place: { fontWeight: tokens.fontWeightSemibold },
  extract: {
    margin: `${tokens.spacingVerticalXXS} 0 0`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS, marginTop: tokens.spacingVerticalXS },
});

interface FindingItemProps {
  readonly finding: ReviewFinding;
  readonly isFinalised: boolean;
}

/** One finding, and what can be done about it. */
export function FindingItem({ finding, isFinalised }: FindingItemProps): ReactElement {
  const styles = useStyles();
  const { wording } = usePane();
  const { verify, words } = useVerify();
  const model = usePaneState((state) => state.model);
  const [isWaiving, setWaiving] = useState(false);
  const sentence = sayReviewFinding(finding, { wording, review: words.review });
  const { key, place, span, fix, waivable } = finding;

  const action = (label: string, act: () => void, more: { isPrimary?: boolean; isOpen?: boolean } = {}): ReactElement => (
    <Button
      size="small"
      appearance={more.isPrimary ? "primary" : "secondary"}
      aria-label={words.about(label, sentence)}
      aria-expanded={more.isOpen}
      onClick={act}
    >
      {label}
    </Button>
  );
  const note =
    finding.code === "fixed-text-note" ? model.notes.find(({ id }) => id === finding.facts.note)?.condition : undefined;
  const [fact] = note?.kind === "facts-differ" ? note.facts : [];
  const repairLabel = finding.code === "occurrences-differ" ? words.keepThisOne : fix && words.repairs[fix.kind];
  return (
    <li className={styles.item}>
      <p className={styles.sentence}>
        {place && <span className={styles.place}>{`${words.review.report.parts[place.part]} ${place.paragraph} `}</span>}
        {sentence}
      </p>
      {place?.extract && <p className={styles.extract}>{place.extract}</p>}
      <div className={styles.actions}>
        {span && action(wording.goTo, () => void verify.show(key))}
        {repairLabel && !isFinalised && action(repairLabel, () => void verify.repair(key), { isPrimary: true })}
        {fact !== undefined && !isFinalised && action(words.changeFact, () => openFacts())}
        {waivable && !isFinalised && action(words.ignore, () => setWaiving(!isWaiving), { isOpen: isWaiving })}
      </div>
      {isWaiving && <WaiveForm about={sentence} findingKey={key} onClose={() => setWaiving(false)} />}
    </li>
  );
}

/** Leads to where facts are changed. */
function openFacts(): void {
  const facts = document.getElementById(FACTS_ID);
  if (!(facts instanceof HTMLDetailsElement)) return;
  facts.open = true;
  facts.querySelector("summary")?.focus();
  facts.scrollIntoView({ block: "start" });
}
