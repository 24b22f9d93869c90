/** Longest work without a pause, in milliseconds: with the longest of its steps, well under 50. */
const STRETCH = 12;

/** A pause for long work to call between its steps: lets the screen answer, when it had no chance to for a while. */
export function breathing(): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < STRETCH) return;
    await new Promise((resolve) => setTimeout(resolve));
    since = performance.now();
  };
}
