import { Fragment, type ReactElement } from "react";
import { sayFinding, type Wording } from "../agreement/wording/wording";
import { usePaneState } from "./use-pane";

/** The findings of the notice, an item each; what reads the same once. */
export default function FindingsSaid({ words }: { readonly words: Pick<Wording, "findings"> }): ReactElement {
  const notice = usePaneState((state) => state.notice);
  const findings = notice?.code === "findings" ? notice.findings : [];
  return (
    <Fragment>
      {[...new Set(findings.map((finding) => sayFinding(finding, words)))].map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </Fragment>
  );
}
