import { makeStyles, tokens } from "@fluentui/react-components";
import { type ReactElement, useEffect, useRef } from "react";
import { printReport, reviewReport } from "../../agreement/wording/review-report";
import { KeepFile } from "../KeepFile";
import { FooterButton, PaneFooter } from "../PaneFooter";
import { PanelLayout } from "../PanelLayout";
import { usePaneState } from "../use-pane";
import { useVerify, useVerifyState } from "./use-verify";

const useStyles = makeStyles({
  title: { fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  heading: { fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  list: { paddingLeft: tokens.spacingHorizontalL },
  line: { overflowWrap: "anywhere", marginBottom: tokens.spacingVerticalXS },
  extract: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** The review as a page: to be printed where Word lets an add-in print, and kept as a file everywhere. */
export function ReportView({ onClose }: { readonly onClose: () => void }): ReactElement | null {
  const styles = useStyles();
  const { verify, words } = useVerify();
  const { review } = useVerifyState();
  const model = usePaneState((state) => state.model);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  if (!review) return null;
  const report = reviewReport(model, review, verify.date, { wording: words, review: words.review });

  const name = `${report.title.replace(/[^\p{L}\p{N} -]/gu, "").slice(0, 80)} - ${verify.date}.txt`;
  return (
    <PanelLayout
      footer={
        <PaneFooter>
          <FooterButton onClick={onClose}>← {words.closeReport}</FooterButton>
          {typeof window.print === "function" && <FooterButton onClick={() => window.print()}>{words.print}</FooterButton>}
        </PaneFooter>
      }
    >
      <KeepFile
        size="small"
        label={words.saveReport}
        type="text/plain"
        make={() => ({ name, text: printReport(report) })}
        words={words}
      />
      {/* A keyboard scrolls what has the focus. */}
      <article aria-labelledby="report-title" tabIndex={0}>
        <h1 className={styles.title} id="report-title" ref={title} tabIndex={-1}>
          {report.title}
        </h1>
        <ul className={styles.list}>
          {report.about.map(({ term, text }) => (
            <li key={term} className={styles.line}>
              {term} {text}
            </li>
          ))}
        </ul>
        <p>
          <strong>{report.verdict}</strong>
        </p>
        {report.sections.map(({ heading, lines }) => (
          <section key={heading}>
            <h2 className={styles.heading}>{heading}</h2>
            <ul className={styles.list}>
              {lines.map(({ place, sentence, extract }, index) => (
                <li key={index} className={styles.line}>
                  {place && <strong>{place} </strong>}
                  {sentence}
                  {extract && <p className={styles.extract}>{extract}</p>}
                </li>
              ))}
            </ul>
          </section>
        ))}
      </article>
    </PanelLayout>
  );
}
