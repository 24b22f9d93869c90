import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import {
  CheckmarkCircle16Filled,
  ChevronRight16Regular,
  Circle16Regular,
  Clock16Regular,
  Edit16Regular,
  ErrorCircle16Filled,
  Warning16Filled,
} from "@fluentui/react-icons";
import type { ReactElement } from "react";
import { LINE_BUTTON, ON_ONE_LINE } from "../line-button";
import type { FieldState } from "../session/field-state";
import { type Standing, standingOf } from "../session/road";
import { isAmongClauses } from "../session/clause-choice";
import { usePane, usePaneState } from "../use-pane";
import { lineId } from "./field-ids";
import { fieldStatus } from "./field-status";
import { shownAnswer } from "./shown-answer";
import { useForm } from "./use-form";

const useStyles = makeStyles({
  line: { ...LINE_BUTTON, padding: `2px ${tokens.spacingHorizontalXS}` },
  icon: { flexShrink: 0 },
  good: { color: tokens.colorStatusSuccessForeground3 },
  bad: { color: tokens.colorStatusDangerForeground3 },
  doubtful: { color: tokens.colorStatusWarningForeground3 },
  quiet: { color: tokens.colorNeutralForeground2 },
  words: ON_ONE_LINE,
  label: { flexShrink: 1, minWidth: "30%", fontSize: tokens.fontSizeBase200 },
  beside: { maxWidth: "48%" },
  answer: { flexGrow: 1, flexBasis: 0, minWidth: "24px", fontWeight: tokens.fontWeightSemibold },
  state: { flexShrink: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  told: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)", whiteSpace: "nowrap" },
});

const MARKS: Readonly<
  Record<Standing, { readonly Icon: typeof Circle16Regular; readonly look: "good" | "bad" | "doubtful" | "quiet" }>
> = {
  absent: { Icon: Circle16Regular, look: "quiet" },
  empty: { Icon: Circle16Regular, look: "quiet" },
  optional: { Icon: Circle16Regular, look: "quiet" },
  waiting: { Icon: Clock16Regular, look: "quiet" },
  refused: { Icon: ErrorCircle16Filled, look: "bad" },
  conflict: { Icon: Warning16Filled, look: "doubtful" },
  differs: { Icon: Warning16Filled, look: "doubtful" },
  incomplete: { Icon: Warning16Filled, look: "doubtful" },
  answered: { Icon: CheckmarkCircle16Filled, look: "good" },
};

/** A field in one line: its answer, or what it asks. Pressing it opens it, here or where it is answered. */
export function FieldLine({ field }: { readonly field: FieldState }): ReactElement {
  const styles = useStyles();
  const { session, wording } = usePane();
  const { words } = useForm();
  const { id, label } = field.definition;
  const standing = standingOf(field);
  // What was changed in what was typed, or is odd about it, is written: it is still worth a look.
  const isRemarked = standing === "answered" && fieldStatus(field, wording, words).state === "warning";
  const { Icon, look } = isRemarked ? MARKS.incomplete : MARKS[standing];
  const state = isRemarked ? words.toReread : words.standings[standing];
  const shown = shownAnswer(field, wording.of);
  const isQuiet = standing === "answered" && !isRemarked;
  const isElsewhere = usePaneState(({ model }) => isAmongClauses(model, id));
  const Opens = isElsewhere ? ChevronRight16Regular : Edit16Regular;
  return (
    <button
      type="button"
      id={lineId(id)}
      className={styles.line}
      aria-expanded={isElsewhere ? undefined : false}
      onClick={() => session.openField(id)}
    >
      <Icon className={mergeClasses(styles.icon, styles[look])} aria-hidden />
      <span className={mergeClasses(styles.words, styles.label, shown !== "" && styles.beside)}>{wording.of(label)}</span>
      <span className={mergeClasses(styles.words, styles.answer)}>{shown}</span>
      <span className={isQuiet ? styles.told : mergeClasses(styles.state, styles[look])}>{state}</span>
      <Opens className={mergeClasses(styles.icon, styles.quiet)} aria-hidden />
    </button>
  );
}
