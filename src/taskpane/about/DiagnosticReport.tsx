import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactElement, useEffect, useMemo, useRef } from "react";
import { printMessageLog } from "../../contract/message-log";
import type { ContractReport, ContractRow } from "../../contract/run-contract";
import { copyText } from "../copy-text";
import { FocusableSummary } from "../FocusableSummary";
import { KeepFile } from "../KeepFile";
import { usePane } from "../use-pane";
import type { AboutWording } from "../wording/about-wording";
import { printReport } from "./print-report";

const useStyles = makeStyles({
  rows: { paddingLeft: tokens.spacingHorizontalL },
  row: { overflowWrap: "anywhere", marginBottom: tokens.spacingVerticalXS },
  answer: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  table: {
    width: "100%",
    boxSizing: "border-box",
    resize: "vertical",
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase100,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground2,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
  },
});

interface DiagnosticReportProps {
  readonly report: ContractReport;
  readonly words: AboutWording;
}

/** What this Word answered: what differs first; and all of it as a table to hand on. */
export function DiagnosticReport({ report, words }: DiagnosticReportProps): ReactElement {
  const styles = useStyles();
  const { session } = usePane();
  const summary = useRef<HTMLParagraphElement>(null);
  const table = useRef<HTMLTextAreaElement>(null);
  useEffect(() => summary.current?.focus(), []);
  const text = printReport(report, words);
  const log = useMemo(() => printMessageLog(report), [report]);
  const of = (...verdicts: readonly ContractRow["verdict"][]): ContractRow[] =>
    verdicts.flatMap((verdict) => report.rows.filter((row) => row.verdict === verdict));
  const copy = async (): Promise<void> => {
    const isCopied = await copyText(text);
    if (!isCopied) table.current?.select();
    session.announce({ code: "said", sentence: isCopied ? words.copied : words.copyByHand, isAlert: false });
  };
  return (
    <section aria-label={words.diagnostic}>
      <p ref={summary} tabIndex={-1}>
        <strong>{words.summary(of)}</strong>
      </p>
      {!report.isLeftEmpty && <p role="alert">{words.notLeftEmpty}</p>}
      <ul className={styles.rows}>
        {of("unhandled", "survived", "untried").map(({ name, check, verdict, answer }) => (
          <li key={name} className={styles.row}>
            <div>
              <strong>{words.verdicts[verdict]}</strong>
            </div>
            {words.says(check)}
            {answer !== "" && <div className={styles.answer}>{words.answered(answer)}</div>}
          </li>
        ))}
      </ul>
      <details>
        <FocusableSummary>{words.asExpected(of("expected").length)}</FocusableSummary>
        <ul className={styles.rows}>
          {of("expected").map(({ name, check }) => (
            <li key={name} className={styles.row}>
              {words.says(check)}
            </li>
          ))}
        </ul>
      </details>
      <p>
        <Button onClick={() => void copy()}>{words.copy}</Button>
      </p>
      <textarea
        ref={table}
        className={styles.table}
        aria-label={words.table}
        readOnly
        rows={8}
        value={text}
        onFocus={({ target }) => target.select()}
      />
      {log !== undefined && (
        <>
          <p>{words.log.explained}</p>
          <KeepFile
            label={words.log.keep}
            type="application/json"
            words={words.log}
            make={() => ({ name: words.log.fileName, text: log })}
          />
        </>
      )}
    </section>
  );
}
