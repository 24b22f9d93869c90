/** The door of what reads the document. */

export { readAgreement } from "../../agreement/operations/read-agreement";
export { loadOwnModel } from "../../agreement/operations/load-own-model";
export { breathing } from "./breathing";
