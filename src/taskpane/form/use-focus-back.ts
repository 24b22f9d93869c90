import { useEffect } from "react";
import { takeLostFocus } from "../take-lost-focus";
import { answerId, lineId } from "./field-ids";

/** For a question about a field, whose buttons go once it is answered: the field is where one goes on. */
export function useFocusBack(field: string): void {
  useEffect(
    () => () => {
      const input = document.getElementById(answerId(field))?.querySelector<HTMLElement>("input, textarea, select");
      takeLostFocus(input ?? document.getElementById(lineId(field)));
    },
    [field],
  );
}
