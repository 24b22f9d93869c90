/** The door of what changes the document, or shows a place in it: fetched with the first of these actions. */

export { fillAgreement } from "../../agreement/operations/filling/fill-agreement";
export { besideFindings, prepareAgreement } from "../../agreement/operations/prepare-agreement";
export { showSlot } from "../../agreement/operations/show-slot";
export { takeBack } from "../../agreement/operations/take-back";
export { breathing } from "./breathing";
