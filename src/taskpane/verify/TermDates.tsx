import { makeStyles, tokens } from "@fluentui/react-components";
import { type ReactElement, useSyncExternalStore } from "react";
import { FocusableSummary } from "../FocusableSummary";
import { KeepFile } from "../KeepFile";
import { usePane } from "../use-pane";
import { useSending } from "./use-sending";
import { useVerify } from "./use-verify";

const useStyles = makeStyles({
  details: { margin: `${tokens.spacingVerticalM} 0` },
  summary: { fontWeight: tokens.fontWeightSemibold },
  list: { margin: `${tokens.spacingVerticalXS} 0`, paddingLeft: tokens.spacingHorizontalL, overflowWrap: "anywhere" },
});

/** When the agreement ends and goes on, and until when notice may be given: counted each time it is opened, and to keep as a calendar. */
export function TermDates(): ReactElement {
  const styles = useStyles();
  const { wording } = usePane();
  const { words } = useVerify();
  const sending = useSending();
  const { dates } = useSyncExternalStore(sending.store.subscribe, sending.store.get);
  const { title, keepCalendar } = words.sending.dates;
  const calendar = dates?.calendar;
  return (
    <details
      className={styles.details}
      onToggle={({ currentTarget }) => void (currentTarget.open && sending.lookAtDates(wording.locale))}
    >
      <FocusableSummary className={styles.summary}>{title}</FocusableSummary>
      {dates && (
        <ul className={styles.list}>
          {dates.said.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
      {calendar && <KeepFile label={keepCalendar} type="text/calendar" words={words} make={() => calendar} />}
    </details>
  );
}
