import type { ReactElement } from "react";
import type { Draft } from "../session/drafts";
import { PaneSelect } from "./PaneSelect";

interface ChoiceInputProps {
  readonly id: string;
  readonly choices: readonly string[];
  readonly text: string;
  readonly onChange: (draft: Draft) => void;
}

/** One of the texts that a field offers, or none yet. */
export default function ChoiceInput({ choices, text, onChange, ...control }: ChoiceInputProps): ReactElement {
  return (
    <PaneSelect {...control} value={text} onChange={(_, { value }) => onChange({ shape: "text", text: value })}>
      <option value="" />
      {choices.map((choice) => (
        <option key={choice}>{choice}</option>
      ))}
    </PaneSelect>
  );
}
