/** The add-in and the simulated Word on this machine, over https: for `npm start` and for the tests of the pages. */

import { createRequire } from "node:module";
import { chmodSync } from "node:fs";
import { createServer } from "node:net";
import { dirname, join } from "node:path";
import type { ServerOptions } from "node:https";
import webpack from "webpack";
import WebpackDevServer from "webpack-dev-server";
import configure from "../../webpack.config.js";

export interface ServeOptions {
  /** 0 for any that is free. */
  readonly port: number;
  /** "development": what changes in the sources is built anew, and answers are held back while it is. */
  readonly mode: "development" | "production";
  /** Without one: webpack-dev-server's own, which no browser trusts. */
  readonly certificate?: Pick<ServerOptions, "ca" | "cert" | "key"> | undefined;
  /** The public register that the pane may ask; none without it. */
  readonly register?: string;
  /** Told of each build, with its errors as text ("" when there are none). Without it a first build that fails is thrown. */
  readonly onBuild?: (errors: string) => void;
}

export interface Served {
  /** `https://localhost:3000`: the simulated Word; the add-in's pages and its manifest are beside it. */
  readonly url: string;
  close(): Promise<void>;
}

export class PortTaken extends Error {
  readonly code = "port-taken";
  constructor(readonly port: number) {
    super(`port ${port} is taken`);
    this.name = "PortTaken";
  }
}

/** Word and the browser must name the host alike: office.js trusts a host page of its own host name only. */
const HOST = "localhost";
const OFFICE_JS = join(dirname(createRequire(import.meta.url).resolve("@microsoft/office-js/package.json")), "dist");

/**
 * Builds and serves; ready once the first build is done.
 *
 * @throws PortTaken
 */
export async function serve({ port: wanted, mode, certificate, register = "", onBuild }: ServeOptions): Promise<Served> {
  const port = await freePort(wanted);
  const url = `https://${HOST}:${port}`;
  const configurations = configure({ simulator: true, baseUrl: url, register }, { mode });
  const watchOptions = mode === "production" ? { ignored: /.*/ } : {};
  const compiler = webpack(
    configurations.map((one) => ({ ...one, watchOptions, infrastructureLogging: { level: "error" as const } })),
  );
  const built = new Promise<void>((resolve, reject) => {
    compiler.hooks.done.tap("serve", (stats) => {
      const errors = stats.hasErrors() ? stats.toString("errors-only") : "";
      if (errors && !onBuild) reject(new Error(errors));
      onBuild?.(errors);
      resolve();
    });
  });
  const server = new WebpackDevServer(
    {
      host: HOST,
      port,
      server: certificate ? { type: "https", options: certificate } : "https",
      static: { directory: OFFICE_JS, publicPath: "/office-js", watch: false },
      devMiddleware: { stats: false, publicPath: "/" },
      // What webpack-dev-server would add to the pages is refused by their content security policy.
      client: false,
      hot: false,
      liveReload: false,
      webSocketServer: false,
      setupExitSignals: false,
      // Its own routes build anew, open an editor and list files for whoever asks; nothing of ours asks.
      setupMiddlewares: (middlewares) => middlewares.filter(({ name }) => !name?.startsWith("webpack-dev-server-")),
    },
    compiler,
  );
  await server.start();
  // It holds the private key, and is written for everybody to read.
  if (!certificate) chmodSync(join(WebpackDevServer.findCacheDir(), "server.pem"), 0o600);
  try {
    await built;
  } catch (error) {
    await server.stop();
    throw error;
  }
  return { url, close: () => server.stop() };
}

/** That port, or one that is free for 0. It is asked for beforehand: webpack-dev-server throws where nobody can catch. */
function freePort(wanted: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", (error: NodeJS.ErrnoException) => reject(error.code === "EADDRINUSE" ? new PortTaken(wanted) : error));
    probe.listen(wanted, HOST, () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === "object" && address ? address.port : wanted));
    });
  });
}
