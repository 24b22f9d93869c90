import type { FieldState } from "../session/field-state";

/** Id of the first input of a field. */
export function inputId(field: string): string {
  return `field-${field}`;
}

/**
 * Puts the focus in the next field without an answer, after the one that has it now, then from the top.
 *
 * @returns false when there is none.
 */
export function focusNextEmptyField(fields: readonly FieldState[]): boolean {
  const active = document.activeElement;
  const here = fields.findIndex(
    ({ definition }) => document.getElementById(`editor-${definition.id}`)?.contains(active) === true,
  );
  const after = [...fields.slice(here + 1), ...fields.slice(0, here + 1)];
  const next = after.find(({ checked, reading }) => checked.state === "blank" && reading.state === "blank" && reading.slots > 0);
  const input = next && document.getElementById(inputId(next.definition.id));
  if (!input) return false;
  input.focus();
  input.scrollIntoView({ block: "center" });
  return true;
}
