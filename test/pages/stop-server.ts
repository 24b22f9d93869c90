import { kept } from "./start-server";

export default async function stopServer(): Promise<void> {
  await kept.server?.close();
}
