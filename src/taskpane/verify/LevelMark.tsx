import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircle20Regular } from "@fluentui/react-icons/svg/checkmark-circle";
import { DismissCircle20Regular } from "@fluentui/react-icons/svg/dismiss-circle";
import { Info20Regular } from "@fluentui/react-icons/svg/info";
import { QuestionCircle20Regular } from "@fluentui/react-icons/svg/question-circle";
import type { ReactElement } from "react";
import type { Level } from "../../agreement/reading/finding";
import type { Verdict } from "../../agreement/review/verdict";

const useStyles = makeStyles({
  mark: { display: "inline-flex", alignItems: "center", gap: tokens.spacingHorizontalXS },
  icon: { flexShrink: 0 },
  blocked: { color: tokens.colorStatusDangerForeground3 },
  toDecide: { color: tokens.colorStatusWarningForeground3 },
  ready: { color: tokens.colorStatusSuccessForeground3 },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** A state told by its word; sign and colour say it again. */
export function VerdictMark({ state, children }: { readonly state: Verdict["state"]; readonly children: string }): ReactElement {
  const styles = useStyles();
  const { Icon, style } = {
    blocked: { Icon: DismissCircle20Regular, style: styles.blocked },
    "to-decide": { Icon: QuestionCircle20Regular, style: styles.toDecide },
    ready: { Icon: CheckmarkCircle20Regular, style: styles.ready },
  }[state];
  return (
    <span className={mergeClasses(styles.mark, style)}>
      <Icon className={styles.icon} aria-hidden />
      {children}
    </span>
  );
}

/** The same of one point. */
export function LevelMark({ level, children }: { readonly level: Level; readonly children: string }): ReactElement {
  const styles = useStyles();
  if (level === "note") {
    return (
      <span className={mergeClasses(styles.mark, styles.quiet)}>
        <Info20Regular className={styles.icon} aria-hidden />
        {children}
      </span>
    );
  }
  return <VerdictMark state={level === "blocking" ? "blocked" : "to-decide"}>{children}</VerdictMark>;
}
