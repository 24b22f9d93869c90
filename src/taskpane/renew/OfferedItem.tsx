import { Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactElement, useId } from "react";

const useStyles = makeStyles({
  item: { padding: `${tokens.spacingVerticalXS} 0`, borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  name: { fontWeight: tokens.fontWeightSemibold },
  rows: {
    display: "grid",
    gridTemplateColumns: "max-content 1fr",
    columnGap: tokens.spacingHorizontalXS,
    margin: `0 0 0 ${tokens.spacingHorizontalXXL}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  term: { color: tokens.colorNeutralForeground2 },
  text: { margin: 0, overflowWrap: "anywhere", whiteSpace: "pre-line" },
  remark: {
    margin: `${tokens.spacingVerticalXXS} 0 0 ${tokens.spacingHorizontalXXL}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorStatusWarningForeground3,
    overflowWrap: "anywhere",
  },
});

interface OfferedItemProps {
  readonly name: string;
  readonly isTicked: boolean;
  /** undefined where there is nothing to take. */
  readonly onTick: ((isTicked: boolean) => void) | undefined;
  readonly rows: readonly { readonly term: string; readonly text: string }[];
  /** "" for none. */
  readonly remark: string;
}

/** Something that may be taken up: what the file says, what is here, and a box to tick. */
export function OfferedItem({ name, isTicked, onTick, rows, remark }: OfferedItemProps): ReactElement {
  const styles = useStyles();
  const about = useId();
  return (
    <li className={styles.item}>
      <Checkbox
        className={styles.name}
        label={name}
        checked={isTicked}
        disabled={onTick === undefined}
        aria-describedby={about}
        onChange={(_, { checked }) => onTick?.(checked === true)}
      />
      <div id={about}>
        <dl className={styles.rows}>
          {rows.map(({ term, text }, index) => [
            <dt key={`term-${index}`} className={styles.term}>
              {term}
            </dt>,
            <dd key={`text-${index}`} className={styles.text}>
              {text}
            </dd>,
          ])}
        </dl>
        {remark && <p className={styles.remark}>{remark}</p>}
      </div>
    </li>
  );
}
