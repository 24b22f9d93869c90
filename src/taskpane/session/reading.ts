/** The door of what reads the document. */

export { readAgreement } from "../../agreement/operations/read-agreement";
export { breathing } from "./breathing";
