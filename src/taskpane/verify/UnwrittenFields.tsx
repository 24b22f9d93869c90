import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { unwrittenFields } from "../session/unwritten-fields";
import { usePane, usePaneState } from "../use-pane";
import { onFirstClick } from "./on-first-click";
import { useVerify } from "./use-verify";

const useStyles = makeStyles({
  heading: {
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    margin: `${tokens.spacingVerticalM} 0 ${tokens.spacingVerticalXS}`,
  },
  list: { margin: 0, padding: 0, listStyle: "none" },
  item: { padding: `${tokens.spacingVerticalXS} 0`, borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  sentence: { margin: `0 0 ${tokens.spacingVerticalXXS}`, overflowWrap: "anywhere" },
});

/** What the form holds and the document does not, before anything that the document says. */
export function UnwrittenFields(): ReactElement | null {
  const styles = useStyles();
  const { session, wording } = usePane();
  const { words } = useVerify();
  const fields = usePaneState((state) => state.fields);
  const unwritten = unwrittenFields(fields);
  if (unwritten.length === 0) return null;
  return (
    <section aria-labelledby="unwritten-fields">
      <h2 className={styles.heading} id="unwritten-fields">
        {words.unwritten(unwritten.length)}
      </h2>
      <ul className={styles.list}>
        {unwritten.map(({ definition: { id, label }, reason }) => {
          const sentence = words.unwrittenBecause[reason](wording.of(label));
          return (
            <li key={id} className={styles.item}>
              <p className={styles.sentence}>{sentence}</p>
              <Button
                size="small"
                aria-label={words.about(words.goToField, sentence)}
                onClick={onFirstClick(() => session.openField(id))}
              >
                {words.goToField}
              </Button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
