export const startFailure = "Trame could not be shown. Your document has lost nothing: close this pane, then open it again.";
