/**
 * What tests try is loaded once a process, as Node does, and not once a test file in jest's vm: compiled, optimised and warm, it
 * serves them all. Test files themselves stay apart from each other.
 */

const { createHash } = require("node:crypto");
const { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } = require("node:fs");
const Module = require("node:module");
const { dirname, join, relative } = require("node:path");
const { compileFunction } = require("node:vm");
const { transformSync, version } = require("@swc/core");

const ROOT = join(__dirname, "..");
const COMPILED = join(ROOT, ".tsbuild/tests");

for (const ending of [".ts", ".tsx"]) Module._extensions[ending] = run;

/** Runs a module under the name of its compiled file, whose source map is where jest looks for one. */
function run(module, filename) {
  const compiled = join(COMPILED, `${relative(ROOT, filename)}.js`);
  const names = ["exports", "require", "module", "__filename", "__dirname"];
  const body = compileFunction(codeOf(filename, compiled), names, { filename: compiled });
  body.call(module.exports, module.exports, (id) => module.require(id), module, filename, dirname(filename));
}

/** As an earlier run compiled it, if it was the same then. */
function codeOf(filename, compiled) {
  const source = readFileSync(filename, "utf8");
  const key = createHash("sha256").update(`${version} ${source}`).digest("hex");
  const known = existsSync(compiled) ? readFileSync(compiled, "utf8") : "";
  if (known.endsWith(key)) return known;
  const { code } = transformSync(source, {
    filename,
    sourceMaps: "inline",
    module: { type: "commonjs" },
    jsc: { parser: { syntax: "typescript", tsx: filename.endsWith("x") }, target: "es2022" },
  });
  const said = `${code}\n// ${key}`;
  mkdirSync(dirname(compiled), { recursive: true });
  // Never seen half written: others compile the same.
  const written = `${compiled}.${process.pid}`;
  writeFileSync(written, said);
  renameSync(written, compiled);
  return said;
}

/** Global here, for what jest loads outside of its vm itself; `environment.js` makes it so in the vm. */
globalThis.loadOutside = (path) => require(path);

/** A transformer for jest: such a file is what was loaded outside. */
exports.process = (_, path) => ({ code: `module.exports = loadOutside(${JSON.stringify(path)});` });
