/** Whether what had the focus went away with it. Not while it is in the document. */
export function isFocusLost(): boolean {
  return document.hasFocus() && document.activeElement === document.body;
}

/**
 * Gives the focus to an element where what had it went away with it: whoever has only a keyboard would start from nowhere.
 * Not while the focus is in the document.
 */
export function takeLostFocus(element: HTMLElement | null): void {
  if (isFocusLost()) element?.focus();
}
