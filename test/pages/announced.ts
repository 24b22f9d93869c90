/** What ears are told of the pane, and where its keyboard is: what its live regions say, and whether the focus is lost. */

import type { WordPage } from "./word-page";

interface Heard {
  /** What a live region said, in order. */
  readonly said: string[];
  /** How long the focus was nowhere at the longest, milliseconds. */
  lost: number;
}

/** Listens from now on. */
export async function listen({ pane }: WordPage): Promise<void> {
  await pane.locator("body").evaluate((body) => {
    const heard: Heard = { said: [], lost: 0 };
    Object.assign(globalThis, { heard });

    const LIVE = "[role=alert], [role=status], [role=log], [aria-live=polite], [aria-live=assertive]";
    /** The words of a region; the names of its buttons are not what it says. */
    const wordsOf = (region: Element): string => {
      const copy = region.cloneNode(true) as Element;
      for (const button of copy.querySelectorAll("button")) button.remove();
      return copy.textContent.replace(/\s+/g, " ").trim();
    };
    const regionsOf = ({ target, addedNodes }: MutationRecord): Element[] => {
      const around = (target instanceof Element ? target : target.parentElement)?.closest(LIVE);
      // An alert is heard when it comes, with what is in it.
      const come = [...addedNodes].flatMap((node) =>
        node instanceof Element
          ? [...(node.matches("[role=alert]") ? [node] : []), ...node.querySelectorAll("[role=alert]")]
          : [],
      );
      return around ? [around, ...come] : come;
    };
    new MutationObserver((records) => {
      const regions = new Set(records.flatMap(regionsOf));
      heard.said.push(...[...regions].map(wordsOf).filter((words) => words !== ""));
    }).observe(body, { subtree: true, childList: true, characterData: true });

    let since: number | undefined;
    const look = (now: number): void => {
      const isLost = document.hasFocus() && document.activeElement === body;
      since = isLost ? (since ?? now) : undefined;
      heard.lost = Math.max(heard.lost, since === undefined ? 0 : now - since);
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
}

/** What was heard since it was asked last. */
export function heard({ pane }: WordPage): Promise<Heard> {
  return pane.locator("body").evaluate(() => (globalThis as unknown as { heard: Heard }).heard);
}

/** Begins to listen anew: what was heard is of another act. */
export function forget({ pane }: WordPage): Promise<void> {
  return pane.locator("body").evaluate(() => {
    const { heard: all } = globalThis as unknown as { heard: Heard };
    all.said.length = 0;
    all.lost = 0;
  });
}
