/**
 * office.js in Node: Microsoft's unmodified client, booted in a jsdom window the way Word on the web boots it in an
 * iframe, and joined to a simulated Word by the same messages.
 */

import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { type AbortablePromise, type DOMWindow, JSDOM, ResourceLoader } from "jsdom";
import { AddInConnection } from "../host/add-in-connection";
import type { SimulatedWord } from "../host/simulated-word";

const ORIGIN = "https://localhost";
const SCRIPTS = `${ORIGIN}/office-js/`;
const DIST = join(dirname(createRequire(import.meta.url).resolve("@microsoft/office-js/package.json")), "dist");
const PAGE = `<!doctype html><html><head><script src="${SCRIPTS}office.js"></script></head><body></body></html>`;

/** The window of the add-in, with office.js in it. */
export interface OfficeInNode {
  readonly window: DOMWindow;
  /** Its line to Word; another document may be put at its end, as File > Open does. */
  readonly connection: AddInConnection;
  readonly close: () => void;
}

/** Serves office.js and the scripts it loads from the package; telemetry, which has nowhere to go, is empty. */
class LocalScripts extends ResourceLoader {
  override fetch(url: string): AbortablePromise<Buffer> {
    const file = url.slice(SCRIPTS.length).split("?")[0] ?? "";
    const content = file.startsWith("telemetry/") ? Promise.resolve(Buffer.from("")) : readFile(join(DIST, file));
    return Object.assign(content, { abort: () => undefined });
  }
}

/** Boots office.js; resolves when `Office.onReady` has. */
export async function startOffice(word: SimulatedWord): Promise<OfficeInNode> {
  let isOpen = true;
  let connection: AddInConnection | undefined;
  const { window } = new JSDOM(PAGE, {
    url: `${ORIGIN}/taskpane.html`,
    runScripts: "dangerously",
    resources: new LocalScripts(),
    beforeParse: (pane) => {
      const post = (data: string): void => {
        setImmediate(() => {
          if (isOpen) pane.dispatchEvent(new pane.MessageEvent("message", { data, origin: ORIGIN }));
        });
      };
      const line = new AddInConnection(word, post);
      connection = line;
      pane.name = JSON.stringify({ hostInfo: word.hostInfo, xdmInfo: `conversation|trame|${ORIGIN}`, serializerVersion: 1 });
      const host = { location: { href: `${ORIGIN}/` }, postMessage: (message: string) => line.receive(message) };
      Object.defineProperty(pane, "parent", { value: host });
      // The client trusts a host of its own domain.
      Object.defineProperty(pane.document, "domain", { value: "localhost" });
    },
  });
  await new Promise((resolve) => window.addEventListener("load", resolve));
  await (window.Office as { onReady(): Promise<unknown> }).onReady();
  if (!connection) throw new Error("the window of the add-in was not made");
  return {
    window,
    connection,
    close: () => {
      isOpen = false;
      window.close();
    },
  };
}
