import { type Browser, chromium } from "playwright-core";
import { findBrowser } from "./find-browser";

/** Launches the browser of this machine, without a window; it takes any certificate and talks to nobody of its own accord. */
export async function launchBrowser(): Promise<Browser> {
  const args = [
    "--ignore-certificate-errors",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
  ];
  // Chromium refuses to run as root inside its sandbox.
  if (process.getuid?.() === 0) args.push("--no-sandbox");
  return chromium.launch({ executablePath: await findBrowser(), args });
}
