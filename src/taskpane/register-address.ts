/** The address of the public register that this build lets the pane ask; "" for none. `webpack.config.js` writes it in the page. */
export function registerAddress(): string {
  return document.querySelector<HTMLMetaElement>("meta[name=trame-register]")?.content ?? "";
}
