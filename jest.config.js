/** @type {import("jest").Config} */
export default {
  testMatch: ["<rootDir>/test/**/*.test.{ts,tsx}"],
  transform: { "\\.[jt]sx?$": ["@swc/jest", { jsc: { parser: { syntax: "typescript", tsx: true }, target: "es2022" } }] },
  // office.js boots in a jsdom window of its own: the tests themselves run in Node.
  testEnvironment: "node",
  // Several start processes of their own: on a busy machine they wait longer than jest's 5 seconds.
  testTimeout: 30_000,
};
