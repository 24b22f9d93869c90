import { Button, type ButtonProps, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";
import type { Level } from "../../agreement/reading/finding";
import { FocusableSummary } from "../FocusableSummary";
import { LevelMark } from "./LevelMark";
import { onFirstClick } from "./on-first-click";
import { useVerify } from "./use-verify";

const useStyles = makeStyles({
  item: {
    outlineOffset: "4px",
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  level: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  more: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, overflowWrap: "anywhere" },
  sentence: { margin: 0, overflowWrap: "anywhere" },
  reason: {
    margin: `${tokens.spacingVerticalXXS} 0 0`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontStyle: "italic",
  },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS, marginTop: tokens.spacingVerticalXS },
  repair: { color: tokens.colorBrandForeground1, border: `1px solid ${tokens.colorBrandStroke1}` },
});

interface PointCardProps {
  readonly level: Level;
  readonly sentence: string;
  /** Where it is. */
  readonly places: ReactNode;
  /** What else there is to know of it; "" when there is nothing. */
  readonly more: string;
  /** Why it may be left as it is, where that is proposed. */
  readonly reason: string | undefined;
  /** What can be done about it. */
  readonly actions: ReactNode;
  /** What an action opened. */
  readonly children?: ReactNode;
}

/** A point to settle: what, where, and what to do about it. One that goes leaves its place, and the focus, to the next. */
export function PointCard({ level, sentence, more, places, reason, actions, children }: PointCardProps): ReactElement {
  const styles = useStyles();
  const { words } = useVerify();
  return (
    <li className={styles.item} tabIndex={-1}>
      <div className={styles.level}>
        <LevelMark level={level}>{words.levels[level]}</LevelMark>
      </div>
      <p className={styles.sentence}>{sentence}</p>
      {more !== "" && (
        <details className={styles.more}>
          <FocusableSummary>{words.more}</FocusableSummary>
          {more}
        </details>
      )}
      {places}
      {reason !== undefined && <p className={styles.reason}>{words.proposed(reason)}</p>}
      <div className={styles.actions}>{actions}</div>
      {children}
    </li>
  );
}

interface PointActionProps extends Pick<ButtonProps, "aria-expanded"> {
  readonly label: string;
  /** The sentence of the point. */
  readonly about: string;
  /** Whether it puts the point right. */
  readonly isRepair?: boolean;
  readonly act: () => void;
}

export function PointAction({ label, about, isRepair = false, act, ...props }: PointActionProps): ReactElement {
  const styles = useStyles();
  const { words } = useVerify();
  return (
    <Button
      size="small"
      className={isRepair ? styles.repair : undefined}
      aria-label={words.about(label, about)}
      onClick={onFirstClick(act)}
      {...props}
    >
      {label}
    </Button>
  );
}
