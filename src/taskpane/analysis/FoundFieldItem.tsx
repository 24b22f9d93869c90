import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronDown16Regular, ChevronRight16Regular } from "@fluentui/react-icons";
import type { ReactElement } from "react";
import type { ProposedField } from "../../agreement/analysis/document-analysis";
import { kindName } from "../../agreement/fields/field-kinds";
import { LINE_BUTTON, ON_ONE_LINE } from "../line-button";
import { FoundFieldEditor } from "./FoundFieldEditor";
import { useAnalysis } from "./use-analysis";

const useStyles = makeStyles({
  item: { borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  line: { ...LINE_BUTTON, padding: "2px 0" },
  icon: { flexShrink: 0 },
  label: {
    flexGrow: 1,
    flexBasis: 0,
    minWidth: "30%",
    fontWeight: tokens.fontWeightSemibold,
    ...ON_ONE_LINE,
  },
  ignored: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2, textDecorationLine: "line-through" },
  beside: {
    flexShrink: 1,
    maxWidth: "62%",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

/** The id of the line of a field that was found. */
export function foundLineId(field: string): string {
  return `found-${field}`;
}

interface FoundFieldItemProps {
  readonly field: ProposedField;
  readonly isOpen: boolean;
}

/** A field that was found, on one line that unfolds: what it is called, what is written there, in how many places. */
export function FoundFieldItem({ field, isOpen }: FoundFieldItemProps): ReactElement {
  const styles = useStyles();
  const { analysis, words } = useAnalysis();
  const { id, isIgnored, kind, label, places } = field;
  const Chevron = isOpen ? ChevronDown16Regular : ChevronRight16Regular;
  const beside = [words.kinds[kindName(kind)], words.places(places.length)];
  return (
    <li className={styles.item}>
      <button
        type="button"
        id={foundLineId(id)}
        className={styles.line}
        aria-expanded={isOpen}
        onClick={() => analysis.open(isOpen ? undefined : id)}
      >
        <Chevron className={styles.icon} aria-hidden />
        <span className={mergeClasses(styles.label, isIgnored && styles.ignored)}>{label}</span>
        <span className={styles.beside}>{isIgnored ? words.ignored : beside.join(", ")}</span>
      </button>
      {isOpen && <FoundFieldEditor field={field} />}
    </li>
  );
}
