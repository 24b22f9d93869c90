export const startFailure = {
  lang: "en",
  sentence:
    "Trame could not be shown. Your document has lost nothing: check the connection, then try again; else close this pane and open it again.",
  tryAgain: "Try again",
};
