/**
 * Gives the focus to an element where what had it went away with it: whoever has only a keyboard would start from nowhere.
 * Not while the focus is in the document.
 */
export function takeLostFocus(element: HTMLElement | null): void {
  if (document.hasFocus() && document.activeElement === document.body) element?.focus();
}
