/**
 * What a function of the ribbon tells the panes of its document: it has no screen to say anything on, and a page of its own, as no
 * runtime is shared (LTSC 2021 and iPad have none to share).
 *
 * Word on the web has all pages of an add-in in one browser, where the channel joins them; elsewhere each has a process of its own
 * (learn.microsoft.com/office/dev/add-ins/testing/runtimes), and whether the channel reaches it there nothing says: then nothing is
 * heard. What is told stays in the browser.
 */

import type { OfficeWindow } from "./office-window";

type WithOffice = Pick<OfficeWindow, "Office">;

const CHANNEL = "trame-ribbon";

/** Tells that no slot is left blank. */
export function tellNoBlankSlot(office: WithOffice): void {
  const channel = openChannel();
  channel?.postMessage(noBlankSlotIn(office));
  channel?.close();
}

/** @param hear called each time that is told of the document of this page. */
export function hearNoBlankSlot(office: WithOffice, hear: () => void): void {
  openChannel()?.addEventListener("message", ({ data }) => {
    if (data === noBlankSlotIn(office)) hear();
  });
}

/** Undefined in a browser before 2022: Safari has it since 15.4. */
function openChannel(): BroadcastChannel | undefined {
  return typeof BroadcastChannel === "undefined" ? undefined : new BroadcastChannel(CHANNEL);
}

/** Panes of other documents hear it too: it names its own. */
function noBlankSlotIn({ Office: { context } }: WithOffice): string {
  return `no blank slot in ${context.document.url}`;
}
