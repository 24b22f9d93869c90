import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactElement, useSyncExternalStore } from "react";
import type { SendingPoint } from "../../agreement/review/ready-to-send";
import { copyText } from "../copy-text";
import { FocusableSummary } from "../FocusableSummary";
import { usePane, usePaneState } from "../use-pane";
import { onFirstClick } from "./on-first-click";
import { Comments, Highlights } from "./RemovableThings";
import { useSending } from "./use-sending";
import { useVerify } from "./use-verify";

const useStyles = makeStyles({
  details: { margin: `${tokens.spacingVerticalM} 0` },
  summary: { fontWeight: tokens.fontWeightSemibold },
  said: { margin: `${tokens.spacingVerticalXS} 0`, overflowWrap: "anywhere" },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
});

const OF_THE_FILE: ReadonlySet<SendingPoint["code"]> = new Set<SendingPoint["code"]>(["properties", "custom-properties"]);

/** What would go with the document beside its text: taken away on a click where an add-in can, else where to click in Word. */
export function ReadyToSend(): ReactElement {
  const styles = useStyles();
  const { session } = usePane();
  const { words } = useVerify();
  const { sending: said } = words;
  const sending = useSending();
  const { ready, removed } = useSyncExternalStore(sending.store.subscribe, sending.store.get);
  const canPutBack = usePaneState((state) => state.undoable > 0 && removed !== undefined && session.lastChange === removed);
  const copy = async (fileName: string): Promise<void> => {
    const sentence = (await copyText(fileName)) ? said.nameCopied : said.copyNameByHand;
    session.announce({ code: "said", sentence, isAlert: false });
  };
  return (
    <details className={styles.details} onToggle={({ currentTarget }) => void (currentTarget.open && sending.look())}>
      <FocusableSummary className={styles.summary}>{said.title}</FocusableSummary>
      {ready && (
        <>
          <div role="status">
            <p className={styles.said}>{ready.points.length === 0 ? said.nothing : said.left}</p>
          </div>
          <ul className={styles.list}>
            {ready.points.map((point) => (
              <li key={point.code}>
                {sayPoint(point, said.points)}
                {point.code === "comments" && <Comments comments={point.removable} />}
                {point.code === "highlights" && <Highlights highlights={point.removable} />}
              </li>
            ))}
          </ul>
          {canPutBack && (
            <Button size="small" onClick={onFirstClick(() => void sending.putBackHighlights())}>
              {said.putBackHighlights}
            </Button>
          )}
          {ready.points.some(({ code }) => OF_THE_FILE.has(code)) && (
            <Button size="small" onClick={() => void sending.clearProperties()}>
              {said.clearProperties}
            </Button>
          )}
          <p className={styles.said}>
            {said.fileName} <strong>{ready.fileName}</strong>
          </p>
          <Button size="small" onClick={() => void copy(ready.fileName)}>
            {said.copyName}
          </Button>
        </>
      )}
    </details>
  );
}

type PointSentences = ReturnType<typeof useVerify>["words"]["sending"]["points"];

function sayPoint(point: SendingPoint, sentences: PointSentences): string {
  const say = sentences[point.code] as (point: SendingPoint) => string;
  return say(point);
}
