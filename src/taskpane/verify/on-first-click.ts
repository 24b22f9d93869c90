import type { MouseEvent } from "react";

/** For a button that stands where another one was, or that leaves its place to one: the second click of a double click decides nothing. */
export function onFirstClick(act: () => void): (event: MouseEvent) => void {
  return ({ detail }) => {
    if (detail < 2) act();
  };
}
