/** English for whoever has Word in English, French for everybody else. Word on the web may not say (then the browser does). */
export function paneLanguage(displayLanguage: string | undefined, browserLanguage: string): "fr" | "en" {
  return (displayLanguage ?? browserLanguage).toLowerCase().startsWith("en") ? "en" : "fr";
}
