import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { findActivities, isUnknownActivity, labelOfActivity } from "../../agreement/fields/activities";
import { capitalised } from "../../agreement/french/letter-case";
import { sayRemark } from "../../agreement/wording/wording";
import type { FieldState } from "../session/field-state";
import { usePane } from "../use-pane";
import { inputId } from "./field-ids";
import { useForm } from "./use-form";

const useStyles = makeStyles({
  line: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  choice: { justifyContent: "start", minWidth: 0, width: "100%", textAlign: "start", fontWeight: tokens.fontWeightRegular },
});

/** What an APE code says, or the codes that the words typed in its stead lead to. */
export default function ActivityChoice({
  field: { definition, draft, checked },
}: {
  readonly field: FieldState;
}): ReactElement | null {
  const styles = useStyles();
  const { session, wording } = usePane();
  const { words } = useForm();
  const { id } = definition;
  if (draft.shape !== "text" || checked.state === "blank") return null;
  if (checked.state === "good") {
    if (isUnknownActivity(checked.answer)) {
      return <p className={styles.line}>{`${capitalised(sayRemark({ code: "unknown-activity" }, wording))}.`}</p>;
    }
    const label = typeof checked.answer === "string" ? labelOfActivity(checked.answer) : undefined;
    return label === undefined ? null : <p className={styles.line}>{label}</p>;
  }
  const found = findActivities(draft.text);
  return (
    <>
      <p className={styles.line} role="status">
        {words.activities(found.length)}
      </p>
      <ul className={styles.list}>
        {found.map(({ code, label }) => (
          <li key={code}>
            <Button
              className={styles.choice}
              size="small"
              appearance="subtle"
              onClick={() => {
                session.change(id, { shape: "text", text: code });
                // The button goes: the field it is the answer of has the focus again, and is written when it is left.
                document.getElementById(inputId(id))?.focus();
              }}
            >
              {code} – {label}
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}
