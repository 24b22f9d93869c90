/** Of a paragraph as it was read, or as it is in the model. */
export function isBlank(one: { readonly isBlank: boolean }): boolean {
  return one.isBlank;
}

export function isBlankText({ text }: { readonly text: string }): boolean {
  return text.trim() === "";
}

/** Index of the next one that holds something, on one side; one past the ends where there is none. */
export function nextFilled<One>(all: readonly One[], from: number, step: number, isBlank: (one: One) => boolean): number {
  let at = from + step;
  for (let one = all[at]; one !== undefined && isBlank(one); one = all[at]) at += step;
  return at;
}
