/** The ribbon's functions, by the names the manifest gives them. */

import { loadOwnModel } from "../agreement/operations/load-own-model";
import { showNextBlankSlot } from "../agreement/operations/show-slot";
import { loadModels } from "../served/load-models";
import { tellNoBlankSlot } from "../word/ribbon-news";
import { WordDocument } from "../word/word-document";

/** Shows the next slot that still shows its placeholder. A command has no screen: that there is none is for an open pane to say. */
async function showNextSlot(event: Office.AddinCommands.Event): Promise<void> {
  try {
    const word = new WordDocument({ Office, Word, DOMParser, XMLSerializer, document });
    for (const model of await loadModels()) if (await showNextBlankSlot(word, model)) return;
    const { own } = await loadOwnModel(word);
    if (own.state === "read" && (await showNextBlankSlot(word, own.model))) return;
    tellNoBlankSlot({ Office });
  } finally {
    // Word greys the button until it hears this.
    event.completed();
  }
}

// At once: a press of the button may be what opens this page, and the client asks for commands once it is ready.
Office.actions.associate("showNextSlot", (event: Office.AddinCommands.Event) => void showNextSlot(event));
void Office.onReady();
