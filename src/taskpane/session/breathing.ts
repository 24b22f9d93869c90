/** Longest work without a pause, in milliseconds: with the longest of its steps, well under 50. */
const STRETCH = 12;

/** A pause for long work to call between its steps: lets the screen answer, when it had no chance to for a while. */
export function breathing(): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < STRETCH) return;
    await nextTask();
    since = performance.now();
  };
}

/** The next task of the event loop: a message comes at once, where a timer waits 4 ms once it is nested. */
function nextTask(): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
