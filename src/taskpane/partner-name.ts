/** What the session opens it by: it is no step of the road. */
export const PARTNER = "partner";
