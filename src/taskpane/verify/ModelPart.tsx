import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { kindsOf } from "../../agreement/review/kinds";
import type { ReviewFinding } from "../../agreement/review/review-finding";
import { certainCorrections, houseSettlements, leftOfForm } from "../../agreement/review/settlements";
import { FocusableSummary } from "../FocusableSummary";
import { usePaneState } from "../use-pane";
import { HouseSection } from "./HouseSection";
import { KindItem } from "./KindItem";
import { onFirstClick } from "./on-first-click";
import { usePartStyles } from "./part-styles";
import { useProposedReason } from "./use-proposed-reason";
import { useVerify, useVerifyState } from "./use-verify";

const useStyles = makeStyles({
  // Of a summary, its mark is on the line of the heading.
  heading: { display: "inline", margin: 0 },
  all: { marginTop: tokens.spacingVerticalS },
});

/** What the model itself says, in every agreement made from it: folded, as it is not of this one. */
export function ModelPart({ findings }: { readonly findings: readonly ReviewFinding[] }): ReactElement {
  const part = usePartStyles();
  const styles = useStyles();
  const { verify, words } = useVerify();
  const { house, isModelUnfolded } = useVerifyState();
  const isFinalised = usePaneState((state) => state.finalised !== undefined);
  const reasonOf = useProposedReason();
  const corrections = certainCorrections(findings);
  const left = leftOfForm(findings, reasonOf, verify.date);
  const plain = [...corrections, ...left];
  const decided = house ? houseSettlements(findings, house.decisions) : [];
  return (
    <section aria-labelledby="part-model">
      {house && decided.length > 0 && !isFinalised && (
        <Button
          className={styles.all}
          appearance={house.source === "document" ? "secondary" : "primary"}
          size="small"
          onClick={onFirstClick(() => void verify.settle(decided))}
        >
          {words.house.offer[house.source](decided.length)}
        </Button>
      )}
      <details
        className={styles.all}
        open={isModelUnfolded}
        onToggle={({ currentTarget }) => verify.unfoldModel(currentTarget.open)}
      >
        <FocusableSummary>
          <h2 className={`${part.heading} ${styles.heading}`} id="part-model">
            {words.part("model", findings.length)}
          </h2>
        </FocusableSummary>
        {findings.length === 0 && <p className={part.said}>{words.nothing}</p>}
        {plain.length > 0 && !isFinalised && (
          <div className={styles.all}>
            <Button size="small" onClick={onFirstClick(() => void verify.settle(plain))}>
              {words.correctAll(corrections.length, left.length)}
            </Button>
            <p className={part.said}>{words.correctAllExplained(left.length)}</p>
          </div>
        )}
        <ul className={part.list}>
          {kindsOf(findings).map((kind) => (
            <KindItem key={kind.id} kind={kind} />
          ))}
        </ul>
        <HouseSection />
      </details>
    </section>
  );
}
