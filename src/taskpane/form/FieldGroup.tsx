import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { groupTitle } from "../../agreement/model/model-words";
import { PARTNER } from "../partner-name";
import { standingOf } from "../session/road";
import { usePane, usePaneState } from "../use-pane";
import { FieldRow } from "./FieldRow";
import { useForm } from "./use-form";

const useStyles = makeStyles({
  title: {
    display: "flex",
    justifyContent: "space-between",
    alignItems: "baseline",
    margin: `${tokens.spacingVerticalS} 0 2px`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  count: { fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2 },
});

/** The fields of a group, and how many of them have their answer; nothing where the agreement has none of them. */
export function FieldGroup({ group }: { readonly group: string }): ReactElement | null {
  const styles = useStyles();
  const { session, wording } = usePane();
  const { words } = useForm();
  const model = usePaneState((state) => state.model);
  const standings = usePaneState(({ fields }) =>
    fields.flatMap((field) => (field.definition.group === group ? standingOf(field) : [])).join(" "),
  )
    .split(" ")
    .filter((standing) => standing !== "absent" && standing !== "optional");
  const fields = model.fields.filter((field) => field.group === group);
  const answered = standings.filter((standing) => standing === "answered").length;
  const isNoneThere = usePaneState((state) =>
    state.fields.every((field) => field.definition.group !== group || standingOf(field) === "absent"),
  );
  const { name } = model.identity;
  const isNameOpen = usePaneState(({ openField }) => name !== undefined && openField?.id === name);
  if (isNoneThere) return null;
  const isIncomplete = answered < standings.length;
  // An answered form is no longer by it: whoever wants to keep the partner opens its name.
  const isLookedFor = fields.some(({ id }) => id === name) && (isIncomplete || isNameOpen);
  return (
    <section aria-labelledby={`group-${group}`}>
      <h2 className={styles.title} id={`group-${group}`}>
        {wording.of(groupTitle(model, group))}{" "}
        {standings.length > 0 && <span className={styles.count}>{words.groupCount(answered, standings.length)}</span>}
      </h2>
      {isLookedFor && (
        <Button appearance="subtle" size="small" onClick={() => session.openPanel(PARTNER)}>
          {isIncomplete ? words.findPartner : words.keepPartner}
        </Button>
      )}
      {fields.map(({ id }) => (
        <FieldRow key={id} id={id} />
      ))}
    </section>
  );
}
