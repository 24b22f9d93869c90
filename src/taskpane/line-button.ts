import { type GriffelStyle, tokens } from "@fluentui/react-components";
import { LOW_PANE } from "./low-pane";

/** Something folded to a line, that a press unfolds. */
export const LINE_BUTTON: GriffelStyle = {
  display: "flex",
  alignItems: "center",
  gap: tokens.spacingHorizontalXS,
  width: "100%",
  minHeight: "28px",
  border: "1px solid transparent",
  borderRadius: tokens.borderRadiusMedium,
  background: "none",
  color: "inherit",
  font: "inherit",
  textAlign: "start",
  cursor: "pointer",
  ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
  ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
};

/** What of it is cut where the pane is too narrow. */
export const ON_ONE_LINE: GriffelStyle = {
  overflow: "hidden",
  textOverflow: "ellipsis",
  whiteSpace: "nowrap",
  // Large text is read whole (WCAG 1.4.4).
  [LOW_PANE]: { whiteSpace: "normal", overflowWrap: "anywhere" },
};
