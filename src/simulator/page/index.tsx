/** The page of the simulated Word: opens the file the address names, with the add-in of this server beside it. */

import { createRoot } from "react-dom/client";
import { SimulatedWordPage } from "./SimulatedWordPage";
import { WindowList } from "./window-list";

const element = document.getElementById("page");
if (!element) throw new Error("the page is not the simulated Word's");

const file = new URL(location.href).searchParams.get("document") ?? element.dataset.document ?? "";
const [manifest, first] = await Promise.all([
  read("manifest.xml").then((response) => response.text()),
  read(file).then((response) => response.arrayBuffer()),
]);
const list = new WindowList();
list.open(file.split("/").at(-1) ?? file, new Uint8Array(first));

createRoot(element).render(<SimulatedWordPage list={list} manifest={manifest} />);

async function read(path: string): Promise<Response> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response;
}
