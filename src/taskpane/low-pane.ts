/**
 * So few lines of text that bars which stay would leave no room for what is between them (a low window, large text, a page that is
 * zoomed): there they scroll away with it. In ems of the pane, whose font is that of its text; normal text has 31 of them in 445 pixels.
 */
export const LOW_PANE = "@container (max-height: 22em)";
