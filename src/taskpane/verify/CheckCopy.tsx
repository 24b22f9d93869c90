import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactElement, useEffect, useSyncExternalStore } from "react";
import type { CopyDifference } from "../../agreement/review/compare-copy";
import { sayCopy } from "../../agreement/wording/copy-report";
import { FileButton } from "../FileButton";
import { FocusableSummary } from "../FocusableSummary";
import { usePane, usePaneState } from "../use-pane";
import { useSending } from "./use-sending";
import { useVerify } from "./use-verify";

const useStyles = makeStyles({
  details: { marginTop: tokens.spacingVerticalL },
  summary: { fontWeight: tokens.fontWeightSemibold },
  said: { margin: `${tokens.spacingVerticalXS} 0`, overflowWrap: "anywhere" },
  list: { margin: 0, padding: 0, listStyle: "none" },
  item: { padding: `${tokens.spacingVerticalS} 0`, borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  sentence: { margin: 0, overflowWrap: "anywhere", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

/** Whether this document has the text that was finalised, by the sheet its sender kept: what differs, sentence by sentence. */
export function CheckCopy(): ReactElement {
  const styles = useStyles();
  const { words } = useVerify();
  const sending = useSending();
  const edition = usePaneState((state) => state.edition);
  const { copy, problem } = useSyncExternalStore(sending.store.subscribe, sending.store.get);
  useEffect(() => void sending.follow(), [sending, edition]);
  const open = async (chosen: File): Promise<void> => sending.openSheet(await chosen.text());
  const { copy: copyWords } = words.review.report;
  const said = copy && sayCopy(copy.report, copy.sheet, words);
  const differences = copy?.report.differences ?? [];
  return (
    <details className={styles.details}>
      <FocusableSummary className={styles.summary}>{words.checkCopy}</FocusableSummary>
      <div role="status">
        {said ? (
          <>
            <p className={styles.said}>
              <strong>{said.verdict}</strong>
            </p>
            <p className={styles.said}>{[said.sheet, said.caution].filter(Boolean).join(" ")}</p>
          </>
        ) : (
          <p className={styles.said}>{problem ? copyWords.problems[problem] : copyWords.nothingProven}</p>
        )}
      </div>
      <FileButton
        size="small"
        label={words.chooseSheet}
        accept=".json,application/json"
        onChoose={(chosen) => void open(chosen)}
      />
      {said && said.lines.length > 0 && (
        <ul className={styles.list} aria-label={words.checkCopy}>
          {said.lines.map(({ place, kind, sentences }, index) => (
            <li key={index} className={styles.item}>
              <p className={styles.said}>
                {place && <strong>{place} </strong>}
                {kind}
              </p>
              {sentences.map(({ term, text }) => (
                <p key={term} className={styles.sentence}>
                  {term} {text}
                </p>
              ))}
              <GoTo difference={differences[index]} about={kind} />
            </li>
          ))}
        </ul>
      )}
    </details>
  );
}

function GoTo({
  difference,
  about,
}: {
  readonly difference: CopyDifference | undefined;
  readonly about: string;
}): ReactElement | null {
  const { wording } = usePane();
  const { words } = useVerify();
  const sending = useSending();
  if (!difference?.span) return null;
  return (
    <Button size="small" aria-label={words.about(wording.goTo, about)} onClick={() => void sending.show(difference)}>
      {wording.goTo}
    </Button>
  );
}
