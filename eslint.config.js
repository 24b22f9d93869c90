/** Lint: the rooms and their directions first (src/README.md draws them), then types, then taste. */

import js from "@eslint/js";
import prettier from "eslint-config-prettier";
import boundaries from "eslint-plugin-boundaries";
import reactHooks from "eslint-plugin-react-hooks";
import officeAddins from "eslint-plugin-office-addins";
import globals from "globals";
import tseslint from "typescript-eslint";

const rooms = [
  { type: "french", pattern: "src/agreement/french" },
  { type: "fields", pattern: "src/agreement/fields" },
  { type: "model", pattern: "src/agreement/model" },
  { type: "analysis", pattern: "src/agreement/analysis" },
  { type: "clauses", pattern: "src/agreement/clauses" },
  { type: "alignment", pattern: "src/agreement/alignment" },
  { type: "reading", pattern: "src/agreement/reading" },
  { type: "review", pattern: "src/agreement/review" },
  { type: "operations", pattern: "src/agreement/operations" },
  { type: "wording", pattern: "src/agreement/wording" },
  { type: "port", pattern: "src/agreement" },
  { type: "word", pattern: "src/word" },
  { type: "contract", pattern: "src/contract" },
  { type: "docx", pattern: "src/docx" },
  { type: "saved", pattern: "src/saved" },
  { type: "simulated-api", pattern: "src/simulator/word-api" },
  { type: "simulated-host", pattern: "src/simulator/host" },
  { type: "simulator-in-node", pattern: "src/simulator/node" },
  { type: "simulator-page", pattern: "src/simulator/page" },
  { type: "csv", pattern: "src/csv" },
  { type: "partner-page", pattern: "src/partner-page" },
  { type: "served", pattern: "src/served" },
  { type: "register", pattern: "src/register" },
  { type: "directory", pattern: "src/directory" },
  { type: "taskpane", pattern: "src/taskpane" },
  { type: "commands", pattern: "src/commands" },
  { type: "cli", pattern: "src/cli" },
];

/** What each room may import: other rooms, then packages. A room may always import itself. */
const directions = {
  french: [[], []],
  fields: [["french"], ["zod", "@socialgouv/codes-naf"]],
  model: [["fields"], ["zod"]],
  port: [[], []],
  analysis: [["french", "fields", "model", "port"], []],
  alignment: [["french", "fields", "model", "port"], []],
  clauses: [["french", "fields", "model", "alignment", "port"], ["zod"]],
  reading: [["french", "fields", "model", "alignment", "port", "clauses"], ["zod"]],
  review: [["french", "fields", "model", "alignment", "port", "clauses", "reading"], []],
  operations: [["french", "fields", "model", "clauses", "alignment", "port", "reading", "review"], ["zod"]],
  wording: [["french", "fields", "model", "clauses", "alignment", "port", "reading", "review"], []],
  word: [["port", "model", "french"], ["saxes"]],
  // Nothing of the house: it is asked of Word itself.
  contract: [[], ["fflate", "zod"]],
  docx: [[], ["fflate", "saxes"]],
  saved: [["port", "model", "alignment", "reading", "word", "docx"], []],
  "simulated-api": [["docx"], []],
  "simulated-host": [["docx", "simulated-api"], ["zod"]],
  "simulator-in-node": [["simulated-host"], ["jsdom", "node:*"]],
  csv: [[], ["papaparse"]],
  // What a partner's browser runs is small: no reading, no review, no library.
  "partner-page": [["french", "fields", "operations", "wording"], []],
  served: [["model"], ["zod"]],
  register: [["french", "fields", "model"], ["zod"]],
  directory: [
    ["french", "csv"],
    ["zod", "@microsoft/office-js-helpers"],
  ],
  taskpane: [
    [
      "port",
      "french",
      "model",
      "analysis",
      "fields",
      "clauses",
      "reading",
      "operations",
      "review",
      "wording",
      "word",
      "served",
      "contract",
    ].concat(["docx", "saved", "register", "directory"]),
    ["react", "react-dom", "@fluentui/*"],
  ],
  commands: [["operations", "word", "served"], []],
  "simulator-page": [
    ["docx", "simulated-api", "simulated-host"],
    ["react", "react-dom"],
  ],
  cli: [
    ["french", "fields", "model", "clauses", "alignment", "port", "reading", "review", "operations", "wording", "word"].concat([
      "analysis",
      "docx",
      "simulated-api",
      "simulated-host",
      "simulator-in-node",
      "csv",
    ]),
    ["docx", "fflate", "zod", "node:*", "webpack", "webpack-dev-server", "office-addin-dev-certs"],
  ],
};

export default tseslint.config(
  { ignores: ["dist", ".tsbuild", "coverage", "node_modules"] },
  js.configs.recommended,
  {
    files: ["**/*.{ts,tsx}"],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "inline-type-imports" }],
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
      "@typescript-eslint/explicit-module-boundary-types": "error",
      "@typescript-eslint/no-non-null-assertion": "error",
      "no-restricted-syntax": [
        "error",
        {
          selector:
            "CatchClause > BlockStatement[body.length=1] > ExpressionStatement > CallExpression[callee.object.name='console']",
          message: "A catch that only logs hides the error: handle it, or let it go.",
        },
      ],
      // Control characters are the subject of what matches them here.
      "no-control-regex": "off",
      eqeqeq: "error",
      "no-console": "error",
    },
  },
  {
    files: ["src/**/*.{ts,tsx}"],
    plugins: { boundaries },
    settings: {
      "boundaries/elements": rooms,
      "boundaries/include": ["src/**/*"],
      "import/resolver": {
        typescript: {
          noWarnOnMultipleProjects: true,
          project: ["src/*/tsconfig.json", "src/simulator/{node,page}/tsconfig.json"],
        },
      },
    },
    rules: {
      "boundaries/dependencies": [
        "error",
        {
          default: "disallow",
          checkAllOrigins: true,
          policies: Object.entries(directions).flatMap(([room, [others, packages]]) => [
            { from: { element: { type: room } }, allow: { to: { element: { types: { anyOf: [room, ...others] } } } } },
            ...packages.map((source) => ({ from: { element: { type: room } }, allow: { to: { module: { source } } } })),
          ]),
        },
      ],
    },
  },
  {
    // The domain knows nothing of what it runs in.
    files: ["src/agreement/**/*.ts"],
    rules: {
      "no-restricted-globals": ["error", "Word", "Office", "window", "document", "fetch", "Date", "localStorage", "console"],
    },
  },
  {
    files: ["src/word/**/*.ts"],
    plugins: { "office-addins": officeAddins },
    rules: {
      "office-addins/call-sync-after-load": "off", // proxies are loaded in one file and awaited in another
      "office-addins/no-context-sync-in-loop": "error",
      "office-addins/no-navigational-load": "error",
      "office-addins/no-empty-load": "error",
    },
  },
  { files: ["src/{taskpane,simulator/page}/**/*.tsx"], extends: [reactHooks.configs.flat.recommended] },
  {
    files: ["test/**/*.{ts,tsx}"],
    languageOptions: { globals: globals.jest },
    rules: { "@typescript-eslint/no-non-null-assertion": "off" },
  },
  { files: ["*.js", "src/{cli,deploy}/*.js", "test/**/*.{js,cjs}"], languageOptions: { globals: globals.node } },
  {
    // For engines that know no other: a newer word in it would leave them a white pane.
    files: ["src/taskpane/unsupported.js"],
    languageOptions: { ecmaVersion: 5, sourceType: "script", globals: globals.browser },
  },
  prettier,
);
