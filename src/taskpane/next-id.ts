/** Id of the button of the next thing to do. */
export const NEXT_ID = "next-act";
