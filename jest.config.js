const shared = {
  transform: {
    "/(src|test/kept)/.*\\.tsx?$": "<rootDir>/test/outside.cjs",
    "/node_modules/.*\\.[cm]?js$": "<rootDir>/test/outside.cjs",
    "\\.[jt]sx?$": ["@swc/jest", { jsc: { parser: { syntax: "typescript", tsx: true }, target: "es2022" } }],
  },
  // Jest's own packages, and what goes with them, are its own; these are what tests import.
  transformIgnorePatterns: ["/node_modules/(?!(axe-core|fflate|jsdom|playwright-core|saxes|zod)/)"],
  // office.js boots in a jsdom window of its own, the pane in a real browser: the tests themselves run in Node.
  testEnvironment: "<rootDir>/test/environment.js",
  // Tests run in a vm, where each global name goes through an interceptor: in the hot loops of the alignment that costs four
  // times the loop itself.
  sandboxInjectedGlobals: [
    "Math",
    "Infinity",
    "Map",
    "Set",
    "Array",
    "Object",
    "Float64Array",
    "Uint8Array",
    "Number",
    "String",
    "JSON",
  ],
};

/** @type {import("jest").Config} */
export default {
  // For a test that hangs, and no other: on a busy machine one that starts processes, or tries hundreds of agreements, takes
  // many times what it takes on a quiet one.
  testTimeout: 300_000,
  // Jest keeps one core for itself unless it is told otherwise: on two, half the time would be lost.
  maxWorkers: "100%",
  projects: [
    {
      ...shared,
      displayName: "unit",
      testMatch: ["<rootDir>/test/**/*.test.{ts,tsx}"],
      testPathIgnorePatterns: ["<rootDir>/test/pages/"],
    },
    {
      ...shared,
      displayName: "pages",
      testMatch: ["<rootDir>/test/pages/**/*.test.ts"],
      globalSetup: "<rootDir>/test/pages/start-server.ts",
      globalTeardown: "<rootDir>/test/pages/stop-server.ts",
    },
  ],
};
