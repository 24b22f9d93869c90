/** `npm start` as a developer runs it, when it cannot start; and what it serves when it can. */

import { execFile } from "node:child_process";
import { statSync } from "node:fs";
import { request } from "node:https";
import { type AddressInfo, createServer, type Server } from "node:net";
import { join } from "node:path";
import { PortTaken, serve, type Served } from "../../src/cli/serve";
import { readRibbon } from "../../src/simulator/host/ribbon";

const ROOT = join(__dirname, "../..");

function start(...args: string[]): Promise<{ code: unknown; stderr: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, ["--import", "tsx", "src/cli/start.ts", ...args], { cwd: ROOT }, (error, _, stderr) => {
      resolve({ code: error?.code ?? 0, stderr });
    });
  });
}

describe("npm start that cannot start says it in one sentence, exit code 1", () => {
  it.each([
    ["a port that is no number", ["--port", "trois"], "“trois” is no port"],
    ["a port too high", ["--port", "65536"], "“65536” is no port"],
    ["a negative port", ["--port=-1"], "“-1” is no port"],
    ["no port", ["--port"], "--port <value>"],
    ["an unknown option", ["--prot", "1"], "Unknown option '--prot'"],
  ])("%s", async (_, args, sentence) => {
    const { code, stderr } = await start(...args);
    expect(code).toBe(1);
    expect(stderr).toContain(sentence);
    expect(stderr.trim().split("\n")).toHaveLength(1);
  });

  describe("a taken port", () => {
    let holder: Server;
    let port: number;
    beforeAll(async () => {
      holder = createServer();
      await new Promise<void>((resolve) => holder.listen(0, "localhost", resolve));
      port = (holder.address() as AddressInfo).port;
    });
    afterAll(() => holder.close());

    it("is named", async () => {
      const { code, stderr } = await start("--port", String(port));
      expect(code).toBe(1);
      expect(stderr).toContain(`Port ${port} is taken`);
      expect(stderr.trim().split("\n")).toHaveLength(1);
    });

    it("is an error of its own for a caller", async () => {
      await expect(serve({ port, mode: "development" })).rejects.toThrow(PortTaken);
    });
  });
});

describe("what is served", () => {
  let served: Served;
  beforeAll(async () => {
    served = await serve({ port: 0, mode: "development" });
  });
  afterAll(() => served.close());

  function get(path: string, headers = {}): Promise<{ status: number | undefined; body: string }> {
    return new Promise((resolve, reject) => {
      request(`${served.url}${path}`, { rejectUnauthorized: false, headers }, (response) => {
        let body = "";
        response.setEncoding("utf8");
        response.on("data", (part: string) => (body += part));
        response.on("end", () => resolve({ status: response.statusCode, body }));
      })
        .on("error", reject)
        .end();
    });
  }

  it("has its own address in the manifest, and what the manifest names", async () => {
    const manifest = (await get("/manifest.xml")).body;
    expect(new Set(manifest.match(/https:\/\/localhost:\d+/g))).toEqual(new Set([served.url]));
    const { functionFile, groups } = readRibbon(manifest, "fr-FR");
    const buttons = groups.flatMap((group) => group.buttons);
    const panes = buttons.flatMap(({ action }) => (action.kind === "show-pane" ? [action.url] : []));
    const icons = buttons.flatMap((button) => [...button.icons.values()]);
    for (const url of [functionFile, ...panes, ...icons]) expect((await get(new URL(url).pathname)).status).toBe(200);
  });

  it("has office.js from its package, and pages that take it from there", async () => {
    expect((await get("/office-js/office.js")).status).toBe(200);
    expect((await get("/office-js/word-web-16.00.js")).status).toBe(200);
    expect((await get("/taskpane.html")).body).toContain('<script src="/office-js/office.js">');
  });

  it.each(["/invalidate", "/open-editor?fileName=package.json", "/sockjs.bundle.js", ""])(
    "does nothing for whoever asks: /webpack-dev-server%s",
    async (path) => {
      for (const headers of [{}, { Origin: "https://elsewhere.example", "Sec-Fetch-Site": "cross-site" }]) {
        expect([403, 404]).toContain((await get(`/webpack-dev-server${path}`, headers)).status);
      }
      expect((await get(`/webpack-dev-server${path}`)).status).toBe(404);
    },
  );

  it("answers under its own name only", async () => {
    expect((await get("/", { Host: "elsewhere.example" })).status).toBe(403);
  });

  it("keeps its private key to its user", () => {
    expect(statSync(join(ROOT, "node_modules/.cache/webpack-dev-server/server.pem")).mode & 0o777).toBe(0o600);
  });

  it("opens on the simulated Word", async () => {
    const { status, body } = await get("/");
    expect(status).toBe(200);
    expect(body).toContain("simulated-word.js");
  });
});
