/** Node, with jsdom loaded once a worker instead of once a test file, outside of the vm: it takes a second each time. */

import { createRequire } from "node:module";
import { TestEnvironment } from "jest-environment-node";

const require = createRequire(import.meta.url);

export default class extends TestEnvironment {
  constructor(config, context) {
    super(config, context);
    Object.defineProperty(this.global, "loadJsdom", { value: () => require("jsdom") });
  }
}
