/** The door of what reads the document. */

export { recognise, recogniseAs } from "./recognise";
