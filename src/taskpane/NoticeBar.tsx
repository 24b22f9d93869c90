import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { type ReactElement, Suspense, useState } from "react";
import { EarlyButton } from "./EarlyButton";
import { FindingsNotice } from "./load-later";
import { PartBoundary } from "./PartBoundary";
import type { Notice } from "./session/pane-state";
import { usePane, usePaneState } from "./use-pane";
import type { PaneWording } from "./wording/pane-wording";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    alignItems: "flex-start",
    gap: tokens.spacingHorizontalS,
    paddingLeft: tokens.spacingHorizontalM,
    "@media (forced-colors: active)": { outline: "1px solid CanvasText", outlineOffset: "-1px" },
  },
  // A press goes through it to what it came to lie over: that is what was aimed at.
  info: { backgroundColor: tokens.colorNeutralBackground3 },
  alert: {
    backgroundColor: tokens.colorStatusWarningBackground1,
    color: tokens.colorStatusWarningForeground3,
    pointerEvents: "auto",
  },
  sentences: { flexGrow: 1, padding: "4px 0" },
  button: { pointerEvents: "auto", minHeight: "24px" },
  close: { display: "block", width: "16px", height: "16px", fill: "currentcolor" },
});

const NOTICE_ID = "notice";

/** Fluent's Dismiss icon, 16 pixels: its icons come with the screens. */
const DISMISS =
  "m2.59 2.72.06-.07a.5.5 0 0 1 .63-.06l.07.06L8 7.29l4.65-4.64a.5.5 0 0 1 .7.7L8.71 8l4.64 4.65c.18.17.2.44.06.63l-.06.07a.5.5 0 0 1-.63.06l-.07-.06L8 8.71l-4.65 4.64a.5.5 0 0 1-.7-.7L7.29 8 2.65 3.35a.5.5 0 0 1-.06-.63l.06-.07z";

/**
 * What there is to say: announced to screen readers, and shown until it is closed or something else is said. What came of an act is
 * said here and nowhere else: a second region that lives would say it twice.
 */
export function NoticeBar(): ReactElement {
  const notice = usePaneState((state) => state.notice);
  const [said, setSaid] = useState({ notice, times: 0 });
  // The same sentence once more is said once more: what stays as it is would not be announced.
  if (said.notice !== notice) setSaid({ notice, times: said.times + 1 });
  const isAlert = notice !== undefined && (notice.code === "said" ? notice.isAlert : ALERTS.has(notice.code));
  const bar = notice && <NoticeSaid key={said.times} notice={notice} isAlert={isAlert} />;
  // Both are there from the start, and stay what they are: a region that becomes one with its words may not be heard.
  return (
    <div id={NOTICE_ID}>
      <div role="status">{!isAlert && bar}</div>
      <div role="alert">{isAlert && bar}</div>
    </div>
  );
}

function NoticeSaid({ notice, isAlert }: { readonly notice: Notice; readonly isAlert: boolean }): ReactElement {
  const styles = useStyles();
  const { session, wording } = usePane();
  const close = (): void => {
    session.announce(undefined);
    // The button goes: what comes after it is where one was going on.
    (document.querySelector<HTMLElement>("main footer button") ?? document.querySelector<HTMLElement>("main button"))?.focus();
  };
  return (
    <div className={mergeClasses(styles.bar, isAlert ? styles.alert : styles.info)}>
      <div className={styles.sentences}>
        {notice.code === "findings" ? (
          <PartBoundary isLine>
            <Suspense fallback={null}>
              <FindingsNotice />
            </Suspense>
          </PartBoundary>
        ) : (
          sentenceOf(notice, wording)
        )}
        {lacksControls(notice) && (
          <EarlyButton className={styles.button} onClick={() => void session.begin()}>
            {wording.prepareAgain}
          </EarlyButton>
        )}
      </div>
      <EarlyButton className={styles.button} appearance="subtle" aria-label={wording.close} onClick={close}>
        <svg className={styles.close} viewBox="0 0 16 16" aria-hidden>
          <path d={DISMISS} />
        </svg>
      </EarlyButton>
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
  "not-loaded",
  "written-in-part",
  "left-unwritten",
  "answer-refused",
  "slot-not-shown",
]);

/** What was found has words of its own, fetched with the first panel. */
function sentenceOf(notice: Exclude<Notice, { code: "findings" }>, wording: PaneWording): string {
  switch (notice.code) {
    case "said":
      return notice.sentence;
    case "host-error":
      return wording.hostErrors[notice.reason];
    default: {
      const say = wording.notices[notice.code] as (notice: Notice) => string;
      return say(notice);
    }
  }
}
