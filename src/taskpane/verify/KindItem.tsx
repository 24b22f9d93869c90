import { makeStyles, tokens } from "@fluentui/react-components";
import { type ReactElement, useState } from "react";
import type { FindingKind } from "../../agreement/review/kinds";
import { certainCorrections } from "../../agreement/review/settlements";
import { sayMore } from "../../agreement/wording/review-wording";
import { usePane, usePaneState } from "../use-pane";
import { FindingItem } from "./FindingItem";
import { PointAction, PointCard } from "./PointCard";
import { PointPlace } from "./PointPlace";
import { useProposedReason } from "./use-proposed-reason";
import { useVerify } from "./use-verify";
import { WaiveForm } from "./WaiveForm";

const useStyles = makeStyles({
  places: { margin: 0, padding: 0, listStyle: "none" },
  place: { display: "flex", alignItems: "baseline", justifyContent: "space-between", gap: tokens.spacingHorizontalS },
});

/** One kind of fault of the model's text: one card, whatever the number of its places. */
export function KindItem({ kind }: { readonly kind: FindingKind }): ReactElement {
  const [first, ...others] = kind.findings;
  return others.length === 0 ? <FindingItem finding={first} /> : <SeveralPlaces kind={kind} />;
}

function SeveralPlaces({ kind: { findings } }: { readonly kind: FindingKind }): ReactElement {
  const styles = useStyles();
  const { wording } = usePane();
  const { verify, words } = useVerify();
  const isFinalised = usePaneState((state) => state.finalised !== undefined);
  const [isWaiving, setWaiving] = useState(false);
  const [first] = findings;
  const sentence = first.code === "fixed-text-note" ? wording.of(first.details.reason) : "";
  const keys = findings.map(({ key }) => key);
  const reason = useProposedReason()(first);
  const corrections = certainCorrections(findings);
  const actions = !isFinalised && (
    <>
      {corrections.length > 0 && (
        <PointAction
          label={words.correctEach(corrections.length)}
          about={sentence}
          isRepair
          act={() => void verify.settle(corrections)}
        />
      )}
      {reason !== undefined && (
        <PointAction label={words.setAsideSo(keys.length)} about={sentence} act={() => void verify.leave(keys, reason)} />
      )}
      <PointAction
        label={reason === undefined ? words.setEachAside(findings.length) : words.otherReason}
        about={sentence}
        aria-expanded={isWaiving}
        act={() => setWaiving(!isWaiving)}
      />
    </>
  );
  const places = (
    <ul className={styles.places}>
      {findings.map((finding) => (
        <li key={finding.key} className={styles.place}>
          <PointPlace finding={finding} />
          {finding.span && (
            <PointAction label={wording.goTo} about={finding.place?.extract ?? ""} act={() => void verify.show(finding.key)} />
          )}
        </li>
      ))}
    </ul>
  );
  return (
    <PointCard
      level={first.level}
      sentence={sentence}
      more={sayMore(first, words.review)}
      places={places}
      reason={isFinalised ? undefined : reason}
      actions={actions}
    >
      {isWaiving && <WaiveForm about={sentence} findingKey={keys} reason={reason} onClose={() => setWaiving(false)} />}
    </PointCard>
  );
}
