/** Builds and serves the pages once for all the tests of them: the pane as it is deployed. */

import { serve, type Served } from "../../src/cli/serve";

export const PAGES_URL = "TRAME_PAGES_URL";
/** The register that the pane may ask: nobody is there, a test that asks answers for it. */
export const REGISTER_URL = "https://register.example";

/** Kept where `stop-server.ts`, which runs in the same process, finds it. */
export const kept: { server?: Served } = globalThis as { server?: Served };

export default async function startServer(): Promise<void> {
  kept.server = await serve({ port: 0, mode: "production", register: REGISTER_URL });
  process.env[PAGES_URL] = kept.server.url;
}
