/** The door of what reads more than the text, changes the document or selects in it: fetched with the first action that does. */

export { deleteComments, readComments } from "./comments";
export { clearProperties, readProperties } from "./document-properties";
export { editDocument } from "./edit-document";
export { highlightSpans } from "./highlight-spans";
export { loadLevels } from "./load-levels";
export { locateControls } from "./locate-controls";
export { STATE_PROPERTIES, statesOf } from "./read-states";
export { replaceSpans } from "./replace-spans";
export { firstAfterSelection, selectSpan } from "./select-span";
export { wrapSpans } from "./wrap-spans";
