import { Button, Field, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactElement, useState } from "react";
import type { DocumentAnalysis, ProposedField } from "../../agreement/analysis/document-analysis";
import { mergeFields, renameField, setIgnored, setKind } from "../../agreement/analysis/edit-analysis";
import { offeredKinds } from "../../agreement/analysis/offered-kinds";
import { kindName } from "../../agreement/fields/field-kinds";
import { PaneSelect } from "../form/PaneSelect";
import { usePane } from "../use-pane";
import { NameInput } from "./NameInput";
import { PlaceList } from "./PlaceList";
import { useAnalysis, useAnalysisState } from "./use-analysis";

const useStyles = makeStyles({
  editor: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    margin: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalM}`,
    paddingLeft: tokens.spacingHorizontalS,
    borderLeft: `2px solid ${tokens.colorCompoundBrandStroke}`,
  },
  merge: { display: "flex", alignItems: "flex-end", gap: tokens.spacingHorizontalXS },
  others: { flexGrow: 1, minWidth: 0 },
  button: { alignSelf: "flex-start" },
});

/** The field that is unfolded: its name, what is written there, its places, and which other it is the same as. */
export function FoundFieldEditor({ field }: { readonly field: ProposedField }): ReactElement | null {
  const styles = useStyles();
  const { session } = usePane();
  const { analysis, words } = useAnalysis();
  const { analysis: found } = useAnalysisState(analysis);
  const [chosen, setChosen] = useState("");
  if (!found) return null;
  const { id, isIgnored, kind, label } = field;
  const others = found.fields.filter((one) => one.id !== id);
  const same = others.find((one) => one.id === chosen);
  const say = (sentence: string): void => session.announce({ code: "said", sentence, isAlert: false });
  const merge = (): void => {
    if (!same || !analysis.change((now) => mergeFields(now, id, same.id))) return;
    setChosen("");
    say(words.done.merged(label, same.label));
  };
  const ignore = (): void => {
    analysis.change((now) => setIgnored(now, id, !isIgnored));
    say((isIgnored ? words.done.takenIn : words.done.ignored)(label));
  };
  const names = offeredKinds(found, field);
  const name = kindName(kind);
  return (
    <div className={styles.editor}>
      <FieldName field={field} others={others} />
      <Field label={words.kind}>
        <PaneSelect
          value={name}
          onChange={(_, { value }) => {
            const next = names.find((one) => one === value);
            if (next) analysis.change((now) => setKind(now, id, next));
          }}
        >
          {(names.includes(name) ? names : [name, ...names]).map((one) => (
            <option key={one} value={one}>
              {words.kinds[one]}
            </option>
          ))}
        </PaneSelect>
      </Field>
      <PlaceList field={field} found={found} />
      {others.length > 0 && (
        <div className={styles.merge}>
          <Field className={styles.others} label={words.mergeWith}>
            <PaneSelect value={same ? chosen : ""} onChange={(_, { value }) => setChosen(value)}>
              <option value="" />
              {others.map((one) => (
                <option key={one.id} value={one.id}>
                  {one.label}
                </option>
              ))}
            </PaneSelect>
          </Field>
          <Button disabledFocusable={!same} onClick={merge}>
            {words.merge}
          </Button>
        </div>
      )}
      <Button className={styles.button} size="small" onClick={ignore}>
        {isIgnored ? words.takeIn : words.ignore}
      </Button>
    </div>
  );
}

interface FieldNameProps {
  readonly field: ProposedField;
  readonly others: DocumentAnalysis["fields"];
}

/** The name of a field: kept when it is left, or with Enter; one that is blank or another's is told, and is not. */
function FieldName({ field: { id, label }, others }: FieldNameProps): ReactElement {
  const { analysis, words } = useAnalysis();
  const [{ typed, over }, setTyped] = useState({ typed: label, over: label });
  // It got another name otherwise: an act was taken back.
  if (over !== label) setTyped({ typed: label, over: label });
  const named = typed.replace(/\s+/gu, " ").trim();
  const isTaken = others.some((one) => one.label.toLowerCase() === named.toLowerCase());
  const problem = named === "" ? words.labelBlank : isTaken ? words.labelTaken : undefined;
  const keep = (): void => {
    if (problem === undefined && named !== label) analysis.change((now) => renameField(now, id, named));
  };
  return (
    <Field label={words.label} validationState={problem === undefined ? "none" : "error"} validationMessage={problem ?? null}>
      <NameInput
        value={typed}
        onChange={(_, { value }) => setTyped({ typed: value, over })}
        onBlur={keep}
        onKeyDown={({ key, nativeEvent }) => {
          if (key === "Enter" && !nativeEvent.isComposing) keep();
        }}
      />
    </Field>
  );
}
