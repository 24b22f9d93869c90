/**
 * `npm run build -- --env baseUrl=https://host/path` writes to `dist` what is put on a web server: the pane, the ribbon's
 * functions, the models, the manifest to hand out, and what else a server or a visitor asks for (`src/deploy/`). With
 * `--env simulator`, as `npm start` asks, there is the simulated Word beside them, and office.js is the package's: nothing needs
 * Microsoft's servers. `--env register=https://recherche-entreprises.api.gouv.fr` lets the pane ask that public register, on a
 * click; without it the pane asks nobody but its own server.
 */

import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import CopyPlugin from "copy-webpack-plugin";
import HtmlPlugin from "html-webpack-plugin";
import MinimizerPlugin from "minimizer-webpack-plugin";
import { Licences } from "./src/deploy/licences.js";
import { PartnerPage } from "./src/deploy/partner-page.js";
import { HASHED_FOLDER, ServerHeaders } from "./src/deploy/server-headers.js";

/** Where Microsoft asks add-ins in production to take office.js from. */
const OFFICE_CDN = "https://appsforoffice.microsoft.com";
/** The address in `manifest.xml`. */
const DEVELOPMENT_URL = "https://localhost:3000";
/** Of the empty text: Fluent puts its rules in style elements that are born empty. */
const EMPTY_STYLE = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

/**
 * @param {{ baseUrl?: string, simulator?: boolean, register?: string }} environment
 * @returns {import("webpack").Configuration[]}
 */
export default function configure(
  { baseUrl = DEVELOPMENT_URL, simulator = false, register = "" } = {},
  { mode = "production" } = {},
) {
  const built = common(mode);
  const pane = addIn(built, { baseUrl, register, isLocal: simulator });
  return simulator ? [pane, simulatedWord(built)] : [pane];
}

/** @returns {import("webpack").Configuration} */
function common(mode) {
  return {
    mode,
    context: fileURLToPath(new URL(".", import.meta.url)),
    output: {
      path: fileURLToPath(new URL("dist", import.meta.url)),
      filename: `${HASHED_FOLDER}/${mode === "production" ? "[name].[contenthash:8].js" : "[name].js"}`,
      // Beside the page. What webpack finds by itself is the last script element: it may be office.js.
      publicPath: "",
    },
    resolve: { extensions: [".ts", ".tsx", ".js"] },
    module: { rules: [{ test: /\.tsx?$/, loader: "swc-loader", options: swc }] },
    // What compiles: as small as what webpack has by default makes it, in a third of the time.
    optimization: { minimizer: [new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify })] },
    devtool: mode === "production" ? false : "source-map",
    // The budget of the pane is a test of its own.
    performance: { hints: false },
  };
}

/** @returns {import("webpack").Configuration} */
function addIn(built, { baseUrl, register, isLocal }) {
  if (!isHttps(baseUrl)) {
    throw new Error(`baseUrl=${baseUrl}: an https address is needed (https://host/path), Word opens nothing else`);
  }
  if (register !== "" && !isHttps(register)) {
    throw new Error(`register=${register}: the https address of the API is needed, or nothing for no register`);
  }
  const templateParameters = {
    register,
    officeJs: isLocal ? "/office-js/office.js" : `${OFFICE_CDN}/lib/1/hosted/office.js`,
    // Not `require-trusted-types-for 'script'`: office.js loads its other files by the address as text
    // (`loadScriptInternal`), which the browser then refuses, and there is no Word.
    contentSecurityPolicy: [
      "default-src 'none'",
      `script-src 'self'${isLocal ? "" : ` ${OFFICE_CDN}`}`,
      `style-src 'self' ${EMPTY_STYLE}`,
      "img-src 'self' data:",
      `connect-src 'self'${register === "" ? "" : ` ${new URL(register).origin}`}`,
      // Where office.js asks, in a frame, whether a host of an address it does not know is to be trusted.
      ...(isLocal ? [] : [`frame-src ${OFFICE_CDN}`]),
      "base-uri 'none'",
      "form-action 'none'",
    ].join("; "),
  };
  const page = (name, folder) =>
    new HtmlPlugin({
      template: `./src/${folder}/${name}.html`,
      filename: `${name}.html`,
      chunks: [name],
      templateParameters: (compilation) => ({ ...templateParameters, filesOf: (...names) => filesOf(compilation, names) }),
      scriptLoading: "module",
    });
  return {
    ...built,
    name: "add-in",
    entry: { taskpane: "./src/taskpane/index.tsx", commands: "./src/commands/commands.ts" },
    output: { ...built.output, clean: !isLocal },
    plugins: [
      page("taskpane", "taskpane"),
      page("commands", "commands"),
      new CopyPlugin({
        patterns: [
          { from: "assets", globOptions: { ignore: ["**/*.svg", "**/screenshots/**"] }, to: "assets" },
          { from: "src/taskpane/taskpane.css", to: "[name][ext]" },
          { from: "src/deploy/support.html", to: "[name][ext]", info: { minimized: true } },
          { from: "src/deploy/pages.css", to: "[name][ext]" },
          // As it is written: a minimizer may write a newer language than the one it is in.
          { from: "src/taskpane/unsupported.js", to: "[name][ext]", info: { minimized: true } },
          { from: "src/agreement/models/*/*.json", to: "models.json", transformAll: bundleModels },
          {
            from: "manifest.xml",
            transform: (content) => content.toString().replaceAll(DEVELOPMENT_URL, baseUrl.replace(/\/+$/, "")),
          },
        ],
      }),
      new PartnerPage(),
      ...(isLocal ? [] : deployed(baseUrl)),
    ],
  };
}

function isHttps(address) {
  return URL.canParse(address) && new URL(address).protocol === "https:";
}

/**
 * The scripts of these chunks, for what the page itself asks for: the first screen of most people, each of which would wait for the
 * one before. The browser does not look ahead in a page whose policy stands in it.
 */
function filesOf({ namedChunkGroups }, names) {
  const files = names.flatMap((name) => namedChunkGroups.get(name).getFiles());
  return [...new Set(files)].filter((file) => file.endsWith(".js"));
}

/** What `npm start` does without: there the simulated Word is what the address opens on. */
function deployed(baseUrl) {
  const patterns = [
    { from: "src/deploy/index.html", to: "[name][ext]", info: { minimized: true } },
    { from: "LICENSE", to: "LICENSE.txt" },
    // Under this name it does nothing: what a house decided is its own file, `house.json`, which no upload of `dist/` replaces.
    { from: "src/deploy/house.example.json", to: "[name][ext]" },
  ];
  return [new CopyPlugin({ patterns }), new Licences(), new ServerHeaders(baseUrl)];
}

/** @returns {import("webpack").Configuration} */
function simulatedWord(built) {
  return {
    ...built,
    name: "simulated-word",
    entry: { "simulated-word": "./src/simulator/page/index.tsx" },
    plugins: [
      new HtmlPlugin({
        template: "./src/simulator/page/page.html",
        filename: "index.html",
        scriptLoading: "module",
        templateParameters: { firstFile: `assets/models/${firstModel()}.docx` },
      }),
      new CopyPlugin({ patterns: [{ from: "src/simulator/page/page.css", to: "[name][ext]" }] }),
    ],
  };
}

/** The model whose blank document the page opens with. */
function firstModel() {
  return readdirSync(new URL("src/agreement/models", import.meta.url)).sort()[0];
}

/** The files of every model as one: `{ "ftda-partenariat": { "fields.json": [...], … } }`. */
function bundleModels(files) {
  const models = {};
  for (const { sourceFilename, data } of files) {
    const [id, file] = sourceFilename.split(/[\\/]/).slice(-2);
    (models[id] ??= {})[file] = JSON.parse(data.toString());
  }
  return JSON.stringify(models);
}

const swc = {
  jsc: { parser: { syntax: "typescript", tsx: true }, transform: { react: { runtime: "automatic" } }, target: "es2022" },
};
