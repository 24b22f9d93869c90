import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { sayFinding } from "../agreement/wording/wording";
import type { Notice } from "./session/pane-state";
import { usePane, usePaneState } from "./use-pane";
import { BESIDE_WORD_CORNER } from "./word-corner";
import type { PaneWording } from "./wording/pane-wording";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    alignItems: "flex-start",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${BESIDE_WORD_CORNER} ${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    flexShrink: 0,
    maxHeight: "40vh",
    overflowY: "auto",
  },
  info: { backgroundColor: tokens.colorNeutralBackground3 },
  alert: { backgroundColor: tokens.colorStatusWarningBackground1, color: tokens.colorStatusWarningForeground3 },
  sentences: { flexGrow: 1 },
  list: { margin: 0, padding: 0, listStyle: "none" },
});

/** What there is to say: announced to screen readers, and shown until it is closed or something else is said. */
export function NoticeBar(): ReactElement {
  const styles = useStyles();
  const { session, wording } = usePane();
  const notice = usePaneState((state) => state.notice);
  const isAlert = notice !== undefined && (notice.code === "said" ? notice.isAlert : ALERTS.has(notice.code));
  return (
    <div role={isAlert ? "alert" : "status"}>
      {notice && (
        <div className={mergeClasses(styles.bar, isAlert ? styles.alert : styles.info)}>
          <div className={styles.sentences}>
            <ul className={styles.list}>
              {sentencesOf(notice, wording).map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
            {lacksControls(notice) && (
              <Button size="small" onClick={() => void session.begin()}>
                {wording.prepareAgain}
              </Button>
            )}
          </div>
          <Button size="small" appearance="subtle" aria-label={wording.close} onClick={() => session.announce(undefined)}>
            ✕
          </Button>
        </div>
      )}
    </div>
  );
}

/** A control that was deleted in Word: its slot may still be there to be framed again. */
function lacksControls(notice: Notice): boolean {
  if (notice.code === "written-in-part") return true;
  return notice.code === "findings" && notice.findings.some(({ code }) => code === "field-without-slot");
}

const ALERTS: ReadonlySet<Notice["code"]> = new Set([
  "findings",
  "host-error",
  "unexpected-error",
  "written-in-part",
  "left-unwritten",
  "slot-not-shown",
  "not-a-docx",
]);

function sentencesOf(notice: Notice, wording: PaneWording): string[] {
  switch (notice.code) {
    case "findings":
      return [...new Set(notice.findings.map((finding) => sayFinding(finding, wording)))];
    case "said":
      return [notice.sentence];
    case "host-error":
      return [wording.hostErrors[notice.reason]];
    default: {
      const say = wording.notices[notice.code] as (notice: Notice) => string;
      return [say(notice)];
    }
  }
}
