import { makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { sayFinding, type Wording } from "../agreement/wording/wording";
import { usePaneState } from "./use-pane";

const useStyles = makeStyles({ list: { margin: 0, padding: 0, listStyle: "none" } });

/** The findings of the notice, an item each; what reads the same once. */
export default function FindingsSaid({ words }: { readonly words: Pick<Wording, "findings"> }): ReactElement {
  const notice = usePaneState((state) => state.notice);
  const findings = notice?.code === "findings" ? notice.findings : [];
  return (
    <ul className={useStyles().list}>
      {[...new Set(findings.map((finding) => sayFinding(finding, words)))].map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}
