import { makeStyles, tokens } from "@fluentui/react-components";
import { type ReactElement, useEffect, useRef } from "react";
import { type ReviewReport, reviewReport } from "../../agreement/wording/review-report";
import { FooterButton, PaneFooter } from "../PaneFooter";
import { PanelLayout } from "../PanelLayout";
import { usePane, usePaneState } from "../use-pane";
import { useVerify, useVerifyState } from "./use-verify";

const useStyles = makeStyles({
  title: { fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  heading: { fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  list: { paddingLeft: tokens.spacingHorizontalL },
  line: { overflowWrap: "anywhere", marginBottom: tokens.spacingVerticalXS },
  extract: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** The review as a page: to be printed where Word lets an add-in print, to be copied everywhere. */
export function ReportView({ onClose }: { readonly onClose: () => void }): ReactElement | null {
  const styles = useStyles();
  const { session, wording } = usePane();
  const { verify, words } = useVerify();
  const { review } = useVerifyState();
  const name = usePaneState((state) => state.model.name);
  const page = useRef<HTMLElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  if (!review) return null;
  const report = reviewReport(name, review, words.printDate(verify.date), { wording, review: words.review });

  const copyByHand = (): void => {
    if (page.current) document.getSelection()?.selectAllChildren(page.current);
    session.announce({ code: "said", sentence: words.copyByHand, isAlert: false });
  };
  const copy = (): void => {
    const clipboard = navigator.clipboard as Clipboard | undefined;
    if (!clipboard) copyByHand();
    else
      void clipboard
        .writeText(textOf(report))
        .then(() => session.announce({ code: "said", sentence: words.copied, isAlert: false }), copyByHand);
  };
  return (
    <PanelLayout
      footer={
        <PaneFooter>
          <FooterButton onClick={onClose}>← {words.closeReport}</FooterButton>
          {typeof window.print === "function" && <FooterButton onClick={() => window.print()}>{words.print}</FooterButton>}
          <FooterButton appearance="subtle" onClick={copy}>
            {words.copy}
          </FooterButton>
        </PaneFooter>
      }
    >
      {/* A keyboard scrolls what has the focus. */}
      <article ref={page} aria-labelledby="report-title" tabIndex={0}>
        <h1 className={styles.title} id="report-title" ref={title} tabIndex={-1}>
          {report.title}
        </h1>
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

function textOf({ title, verdict, sections }: ReviewReport): string {
  const parts = sections.map(({ heading, lines }) =>
    [heading, ...lines.map(({ place, sentence, extract }) => `- ${[place, sentence, extract].filter(Boolean).join(" | ")}`)].join(
      "\n",
    ),
  );
  return [title, verdict, ...parts].join("\n\n");
}
