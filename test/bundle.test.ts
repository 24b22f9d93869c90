/** What `npm run build -- --env baseUrl=https://trame.example.org/word` puts on a web server. */

import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { gzipSync } from "node:zlib";
import { JSDOM } from "jsdom";
import webpack, { type Compilation, type Module, type NormalModule } from "webpack";
import { askParty } from "../src/agreement/operations/ask-party";
import configure from "../webpack.config.js";
import { ftda } from "./builders/models";

const ROOT = join(__dirname, "..");
const BASE_URL = "https://trame.example.org/word";
const OFFICE_JS = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
const BUDGET = 130 * 1024;

let folder = "";
let compilation: Compilation;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "trame-bundle-"));
  const [addIn] = configure({ baseUrl: BASE_URL });
  compilation = await build({ ...addIn, output: { ...addIn.output, path: folder } });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function build(configuration: webpack.Configuration): Promise<Compilation> {
  return new Promise((resolve, reject) => {
    const compiler = webpack(configuration);
    compiler.run((failure, stats) => {
      compiler.close((closing) => {
        const error = failure ?? closing;
        if (error || !stats || stats.hasErrors()) reject(error ?? new Error(stats?.toString("errors-only")));
        else resolve(stats.compilation);
      });
    });
  });
}

const read = (file: string): string => readFileSync(join(folder, file), "utf8");
const files = (): string[] => readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => /\.\w+$/.test(file));
const gzipped = (file: string): number => gzipSync(readFileSync(join(folder, file)), { level: 9 }).length;
const total = (names: readonly string[]): number => names.reduce((sum, file) => sum + gzipped(file), 0);

/** Script elements of a page, in order. */
function scriptsOf(page: string): { src: string; isModule: boolean; isLater: boolean }[] {
  return [...new JSDOM(read(page)).window.document.querySelectorAll("script")].map((script) => ({
    src: script.getAttribute("src") ?? "",
    isModule: script.type === "module",
    isLater: script.hasAttribute("defer") || script.hasAttribute("async"),
  }));
}

/** A module and those it was made of. */
function innerModules(module: Module): Partial<NormalModule>[] {
  const { modules = [] } = module as { modules?: Module[] };
  return [module, ...modules.flatMap(innerModules)];
}

/** The files of each `import()` whose request matches. */
function importedFiles(request: RegExp): string[][] {
  return compilation.chunkGroups
    .filter(({ origins }) => origins.some((origin: { request?: string }) => request.test(origin.request ?? "")))
    .map((group) => group.getFiles().filter((file) => file.endsWith(".js")));
}

describe("the pane's first load", () => {
  it("is at most 130 KiB of our JavaScript, gzipped", () => {
    const entry = scriptsOf("taskpane.html").map(({ src }) => src).filter((src) => !src.startsWith("https://")); // prettier-ignore
    const wordings = importedFiles(/\/wording\/(fr|en)\/pane$/);
    const themes = importedFiles(/\/themes\/(light|dark)$/);
    expect([wordings.length, themes.length]).toEqual([2, 2]);
    // One of each is loaded before anything is shown: the larger counts.
    const sizes = [entry, ...[wordings, themes].map((variants) => largest(variants))].map(total);
    const size = sizes.reduce((sum, one) => sum + one, 0);
    // Fetched while the first screen is looked at, all but what it shares with it.
    const form = total([...new Set(importedFiles(/\/form\/FormPanel$/).flat())].filter((file) => !entry.includes(file)));
    const reading = total(importedFiles(/\/reading$/).flat());
    const kibibytes = (bytes: number): string => (bytes / 1024).toFixed(1);
    process.stdout.write(
      `pane, first load: ${kibibytes(size)} KiB gzipped of ${BUDGET / 1024}; then the reading: ${kibibytes(reading)} KiB, the form: ${kibibytes(form)} KiB\n`,
    );
    expect(form).toBeGreaterThan(0);
    expect(reading).toBeGreaterThan(0);
    expect(size).toBeGreaterThan(0);
    expect(size).toBeLessThanOrEqual(BUDGET);
  });

  it("is asked for by the page itself, before any script: nothing of it waits for another part", () => {
    const { head } = new JSDOM(read("taskpane.html")).window.document;
    const elements = [...head.querySelectorAll("link[rel=preload], link[rel=modulepreload], script")];
    const firstScript = elements.findIndex(({ tagName }) => tagName === "SCRIPT");
    const hinted = elements.slice(0, firstScript < 0 ? undefined : firstScript).map((link) => link.getAttribute("href"));
    const scripts = scriptsOf("taskpane.html").map(({ src }) => src).filter((src) => src !== "unsupported.js"); // prettier-ignore
    // French and light: what most people have. The others fetch theirs.
    const first = [/\/wording\/fr\/pane$/, /\/themes\/light$/].flatMap((request) => importedFiles(request).flat());
    // What shows the document, once office.js is there: on its way by then.
    const next = [/\/StartScreen$/, /\/reading$/, /\/read-whole$/, /\/wording\/fr\/form$/];
    const later = next.flatMap((request) => importedFiles(request).flat());
    expect(scripts).toHaveLength(2);
    expect(first.length).toBeGreaterThanOrEqual(2);
    expect(new Set(hinted)).toEqual(new Set([...scripts, ...first, ...later, "models.json"]));
  });

  it("leaves the nomenclature of activities to who asks for a code, or verifies", () => {
    const entry = scriptsOf("taskpane.html").map(({ src }) => src).filter((src) => !src.startsWith("https://")); // prettier-ignore
    const holding = files().filter((file) => file.endsWith(".js") && read(file).includes("Culture de la canne"));
    expect(holding).toHaveLength(1);
    const early = [entry, importedFiles(/\/(reading|work|form\/FormPanel|ClausesPanel)$/).flat()].flat();
    expect(early.length).toBeGreaterThan(2);
    expect(early.filter((file) => holding.includes(file))).toEqual([]);
    expect(importedFiles(/\/ActivityChoice$/).flat()).toEqual(expect.arrayContaining(holding));
    expect(importedFiles(/\/VerifyPanel$/).flat()).toEqual(expect.arrayContaining(holding));
  });

  it("leaves Microsoft's helpers to the directory alone", () => {
    const holding = files().filter((file) => file.endsWith(".js") && read(file).includes("Unable to serialize value for: "));
    expect(holding).toHaveLength(1);
    const asking = compilation.chunkGroups
      .filter((group) => group.getFiles().some((file) => holding.includes(file)))
      .flatMap(({ origins }) => origins.map(({ request }: { request?: string }) => request));
    expect(new Set(asking)).toEqual(new Set(["./DirectoryPart", "./KeptLibrary"]));
  });

  function largest(variants: readonly (readonly string[])[]): readonly string[] {
    return variants.reduce((one, other) => (total(other) > total(one) ? other : one));
  }
});

describe("the production build", () => {
  it("has no module of the simulator, of the command or of its tools", () => {
    const paths = [...compilation.modules]
      .flatMap(innerModules)
      .map(({ resource = "" }) => relative(ROOT, resource).replaceAll("\\", "/"));
    expect(paths).toContain("src/taskpane/index.tsx");
    expect(paths).toContain("src/word/word-document.ts");
    expect(paths.filter((path) => /^src\/(simulator|cli)\/|^test\/|^node_modules\/(jsdom|docx)\//.test(path))).toEqual([]);
  });

  it("has what packs files for the diagnosis of a Word alone", () => {
    const packs = (module: Module): boolean =>
      innerModules(module).some(({ resource = "" }) => /node_modules.fflate/.test(resource));
    const holding = [...compilation.chunks].filter((chunk) =>
      [...compilation.chunkGraph.getChunkModulesIterable(chunk)].some(packs),
    );
    const diagnosis = importedFiles(/\/run-contract$/).flat();
    expect(holding).toHaveLength(1);
    expect(diagnosis).toEqual(expect.arrayContaining([...(holding[0]?.files ?? [])].filter((file) => file.endsWith(".js"))));
  });

  it.each(["the simulated Word", "WacPartition", "getAppContextAsync"])("does not say “%s”, as the simulator does", (words) => {
    const host = join(ROOT, "src/simulator/host");
    expect(readdirSync(host).some((file) => readFileSync(join(host, file), "utf8").includes(words))).toBe(true);
    expect(files().filter((file) => read(file).includes(words))).toEqual([]);
  });

  it("has its address wherever the manifest had the development one, and nothing of this machine", () => {
    const source = readFileSync(join(ROOT, "manifest.xml"), "utf8");
    expect(read("manifest.xml")).toBe(source.replaceAll("https://localhost:3000", BASE_URL));
    expect(files().filter((file) => /localhost|127\.0\.0\.1/.test(read(file)))).toEqual([]);
    expect(files().filter((file) => read(file).includes(ROOT))).toEqual([]);
  });

  it("has every file that the manifest and the pages name", () => {
    const named = [...read("manifest.xml").matchAll(new RegExp(`"${BASE_URL}/([^"]+)"`, "g"))].map(([, path]) => path);
    const scripts = ["taskpane.html", "commands.html"].flatMap((page) => scriptsOf(page).map(({ src }) => src));
    const there = new Set(files().map((file) => file.replaceAll("\\", "/")));
    expect(named.length).toBeGreaterThan(8);
    expect([...named, ...scripts.filter((src) => src !== OFFICE_JS)].filter((path) => !there.has(path ?? ""))).toEqual([]);
  });

  it.each(["taskpane.html", "commands.html"])(
    "%s takes office.js from Microsoft, under a strict content security policy",
    (page) => {
      expect(scriptsOf(page).map(({ src }) => src)).toContain(OFFICE_JS);
      const { document } = new JSDOM(read(page)).window;
      const policy = document.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute("content") ?? "";
      const directives = new Map(policy.split("; ").map((one) => [one.split(" ")[0], one.split(" ").slice(1)]));
      expect(directives.get("default-src")).toEqual(["'none'"]);
      expect(directives.get("script-src")).toEqual(["'self'", "https://appsforoffice.microsoft.com"]);
      expect(directives.get("frame-src")).toEqual(["https://appsforoffice.microsoft.com"]);
      expect(policy).not.toMatch(/unsafe|\*|http:/);
      expect(document.querySelectorAll("script:not([src]), [style], [onload]")).toHaveLength(0);
    },
  );
});

describe("the public register of organisations", () => {
  const REGISTER = "https://recherche-entreprises.api.gouv.fr";

  /** What the page says: where the pane may connect to, and the register it may ask. */
  function told(page: string): { connect: string | undefined; register: string | null | undefined } {
    const { document } = new JSDOM(page).window;
    const policy = document.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute("content") ?? "";
    return {
      connect: /connect-src ([^;]*)/.exec(policy)?.[1],
      register: document.querySelector("meta[name=trame-register]")?.getAttribute("content"),
    };
  }

  it("is in no page unless the build is told its address: the pane connects to its own server alone", () => {
    expect(told(read("taskpane.html"))).toEqual({ connect: "'self'", register: undefined });
    expect(files().filter((file) => read(file).includes(REGISTER))).toEqual([]);
  });

  it("is, where the build is told, what the pane may connect to beside its server", async () => {
    const beside = mkdtempSync(join(tmpdir(), "trame-bundle-"));
    // The page is the same in every mode, and made sooner where nothing is made small.
    const [addIn] = configure({ baseUrl: BASE_URL, register: `${REGISTER}/` }, { mode: "development" });
    await build({ ...addIn, devtool: false, output: { ...addIn.output, path: beside } });
    const page = readFileSync(join(beside, "taskpane.html"), "utf8");
    rmSync(beside, { recursive: true });
    expect(told(page)).toEqual({ connect: `'self' ${REGISTER}`, register: `${REGISTER}/` });
  });

  it.each(["recherche-entreprises.api.gouv.fr", "http://register.example.org", "on"])(
    "is at an https address: %s",
    (register) => {
      expect(() => configure({ baseUrl: BASE_URL, register })).toThrow(`register=${register}: the https address`);
    },
  );
});

describe("the pane's page, before anything runs", () => {
  const body = (): HTMLElement => new JSDOM(read("taskpane.html")).window.document.body;

  it("says in both languages that the pane opens, and that it takes scripts", () => {
    const said = [...body().querySelectorAll("#pane > [data-opening], noscript")].map((element) => element.textContent);
    expect(said.join(" ")).toMatch(/Trame s’ouvre… .* Trame is opening… .* JavaScript : .* JavaScript: /s);
  });

  it("says it before office.js is asked for", () => {
    const [pane, , script] = body().children;
    expect([pane?.id, script?.getAttribute("src")]).toEqual(["pane", OFFICE_JS]);
  });
});

describe("what a visitor and an administrator find", () => {
  it.each(["index.html", "support.html"])("%s speaks both languages, runs nothing, and leads to what is there", (page) => {
    const { document } = new JSDOM(read(page)).window;
    expect(document.documentElement.lang).toBe("fr");
    expect(document.querySelector("[lang=en]")?.textContent).toContain("Trame");
    expect(document.querySelectorAll("script, [style], [onload]")).toHaveLength(0);
    const linked = [...document.querySelectorAll("[href]")].map((link) => link.getAttribute("href")?.replace(/#.*/, ""));
    expect(linked).toContain("pages.css");
    expect(linked.filter((file) => !files().includes(file ?? ""))).toEqual([]);
  });

  it("index.html leads to the manifest, the support page and the licences", () => {
    const { document } = new JSDOM(read("index.html")).window;
    for (const file of ["manifest.xml", "support.html", "LICENSE.txt", "THIRD-PARTY-LICENSES.txt"]) {
      expect(document.querySelectorAll(`a[href^="${file}"]`)).toHaveLength(2);
    }
  });

  it("has the licence of every package that is in it", () => {
    const licences = read("THIRD-PARTY-LICENSES.txt");
    const shipped = [...compilation.modules].flatMap(innerModules).flatMap(({ resource = "" }) => {
      const [, name] = /^.*[\\/]node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)/.exec(resource) ?? [];
      return name === undefined ? [] : [name.replace("\\", "/")];
    });
    expect(shipped).toEqual(expect.arrayContaining(["react", "react-dom", "@fluentui/react-button", "zod", "saxes"]));
    const unnamed = [...new Set([...shipped, "webpack", "lodash-es", "rxjs"])].filter((name) => !licences.includes(`\n${name} `));
    expect(unnamed).toEqual([]);
    for (const words of ["Copyright (c) Facebook, Inc. and its affiliates.", "Copyright (c) Microsoft Corporation", "ISC"]) {
      expect(licences).toContain(words);
    }
    // Not once for each of the many packages of a publisher.
    expect(licences.split("https://aka.ms/fluentui-assets-license").length).toBeLessThan(5);
    expect(licences).toContain("\nCopyright (c) the contributors of @fluentui/react-icons\n");
    expect(licences).not.toContain(ROOT);
  });
});

describe("the page that a partner fills", () => {
  const page = (): string => read("assets/partner-page.html");

  it("is whole in one file of at most 60 KiB, with what the agreement asks", () => {
    const asked = JSON.stringify(askParty(ftda, new Map()));
    const size = Buffer.byteLength(page()) + Buffer.byteLength(asked);
    process.stdout.write(`partner's page: ${(size / 1024).toFixed(1)} KiB of 60\n`);
    expect(size).toBeGreaterThan(asked.length);
    expect(size).toBeLessThanOrEqual(60 * 1024);
    const { document } = new JSDOM(page()).window;
    expect(document.querySelectorAll("[src], [href], link, img, iframe")).toHaveLength(0);
    expect(page()).not.toMatch(/https?:\/\//);
  });

  it("lets nothing run or be fetched but what is in it, by the hash of each", () => {
    const { document } = new JSDOM(page()).window;
    const policy = document.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute("content") ?? "";
    const hashOf = (selector: string): string => {
      const text = document.querySelector(selector)?.textContent ?? "";
      return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
    };
    expect(policy.split("; ")).toEqual([
      "default-src 'none'",
      `script-src ${hashOf("script:not([type])")}`,
      `style-src ${hashOf("style")}`,
      "base-uri 'none'",
      "form-action 'none'",
    ]);
  });
});

describe("what servers are told", () => {
  const YEAR = "public, max-age=31536000, immutable";

  it("concerns scripts that have their hash in their name, in a folder of their own", () => {
    const hashed = files().filter((file) => /\.[0-9a-f]{8}\.js$/.test(file));
    expect(hashed).not.toEqual([]);
    expect(hashed.every((file) => /^js[\\/]/.test(file))).toBe(true);
    expect(files().filter((file) => file.endsWith(".js") && !hashed.includes(file))).toEqual(["unsupported.js"]);
  });

  it("is the same in each of their languages", () => {
    for (const file of ["_headers", ".htaccess", "nginx-headers.conf", "staticwebapp.config.json"]) {
      const text = read(file);
      for (const words of ["Strict-Transport-Security", "nosniff", "no-referrer", YEAR, "no-cache"])
        expect(text).toContain(words);
      expect(text.split("\n").filter((line) => line.includes("frame-ancestors") && !line.trim().startsWith("#"))).toEqual([]);
    }
  });

  it("does not keep an error for a year", () => {
    expect(read("nginx-headers.conf")).not.toMatch(/Cache-Control.*always/);
    expect(read(".htaccess")).not.toMatch(/always.*Cache-Control/);
  });

  it("is one value a header for each file, on servers that send every one that fits", () => {
    const rules = read("_headers").split(/^(?=\/)/m).slice(1); // prettier-ignore
    const said = (path: string): string[] =>
      rules.flatMap((rule) => {
        const [place = "", ...headers] = rule.trim().split(/\n\s*/);
        const fits = place.endsWith("*") ? path.startsWith(place.slice(0, -1)) : path === place;
        return fits ? headers.filter((header) => !header.startsWith("#")) : [];
      });
    for (const file of ["", ...files().filter((name) => !name.startsWith("."))]) {
      const headers = said(`/word/${file}`);
      expect(headers.map((header) => header.split(":")[0]).sort()).toEqual(
        ["Cache-Control", "Referrer-Policy", "Strict-Transport-Security", "X-Content-Type-Options"], // prettier-ignore
      );
      const isHashed = /\.[0-9a-f]{8}\.js/.test(file);
      expect(headers).toContain(`Cache-Control: ${isHashed ? YEAR : "no-cache"}`);
    }
  });

  it("is JSON for Azure, in which a script's route goes before all", () => {
    expect(JSON.parse(read("staticwebapp.config.json"))).toMatchObject({
      globalHeaders: { "Cache-Control": "no-cache" },
      routes: [{ route: "/word/js/*", headers: { "Cache-Control": YEAR } }],
    });
  });
});

describe("an address that Word would not open is refused in a sentence", () => {
  it.each(["http://trame.example.org/word", "trame.example.org", "ftp://trame.example.org", ""])("baseUrl=%s", (baseUrl) => {
    expect(() => configure({ baseUrl })).toThrow(`baseUrl=${baseUrl}: an https address is needed`);
  });

  it("a final slash is no matter", async () => {
    const [addIn] = configure({ baseUrl: `${BASE_URL}/` });
    const beside = mkdtempSync(join(tmpdir(), "trame-bundle-"));
    // The manifest alone: no page, no code.
    const plugins = addIn.plugins?.filter((plugin) => plugin?.constructor.name === "CopyPlugin");
    await build({ ...addIn, entry: {}, ...(plugins && { plugins }), output: { ...addIn.output, path: beside } });
    expect(readFileSync(join(beside, "manifest.xml"), "utf8")).toBe(read("manifest.xml"));
    rmSync(beside, { recursive: true });
  });
});

describe("a browser engine that cannot run the pane", () => {
  const source = (): string => read("unsupported.js");

  /** The pane's text once the page is read, in an engine with or without what came in 2021 and 2022. */
  function paneText(forget: string): string {
    const { window } = new JSDOM('<!doctype html><div id="pane"></div>', { runScripts: "outside-only" });
    window.eval(forget);
    window.eval(source());
    window.document.dispatchEvent(new window.Event("DOMContentLoaded"));
    return window.document.getElementById("pane")?.textContent ?? "";
  }

  it.each(["delete Array.prototype.at", "delete Object.hasOwn"])("is told so: %s", (forget) => {
    expect(paneText(forget)).toContain("Cette version de Word ne peut pas afficher Trame");
    expect(paneText(forget)).toContain("This version of Word cannot show Trame");
  });

  it("is not a newer one", () => {
    expect(paneText("")).toBe("");
  });

  it("reads that script as it is written, in its own old language, before every other", () => {
    expect(source()).toBe(readFileSync(join(ROOT, "src/taskpane/unsupported.js"), "utf8"));
    const [first, ...others] = scriptsOf("taskpane.html");
    expect(first).toEqual({ src: "unsupported.js", isModule: false, isLater: false });
    // What such an engine does not know, it leaves out.
    expect(others.filter(({ src }) => src !== OFFICE_JS).every(({ isModule }) => isModule)).toBe(true);
  });
});
