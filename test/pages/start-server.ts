/** Builds and serves the pages once for all the tests of them: the pane as it is deployed. */

import { serve, type Served } from "../../src/cli/serve";

export const PAGES_URL = "TRAME_PAGES_URL";

/** Kept where `stop-server.ts`, which runs in the same process, finds it. */
export const kept: { server?: Served } = globalThis as { server?: Served };

export default async function startServer(): Promise<void> {
  kept.server = await serve({ port: 0, mode: "production" });
  process.env[PAGES_URL] = kept.server.url;
}
