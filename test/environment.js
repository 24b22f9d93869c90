/** Node, where what is loaded outside of jest's vm is within reach. */

import { TestEnvironment } from "jest-environment-node";
import "./outside.cjs";

/** An error of the vm is one outside of it. */
const ERRORS = Object.getOwnPropertyNames(globalThis).filter((name) => /Error$/.test(name));
const TIME = ["setTimeout", "clearTimeout", "setInterval", "clearInterval", "Date"];

export default class extends TestEnvironment {
  constructor(config, context) {
    super(config, context);
    Object.defineProperty(this.global, "loadOutside", { value: globalThis.loadOutside });
    for (const name of ERRORS) this.global[name] = globalThis[name];
    // The time a test fakes is that of what it tries, and its own.
    for (const name of TIME) Object.defineProperty(this.global, name, { get: () => globalThis[name], configurable: true });
    this.fakeTimersModern = new this.fakeTimersModern.constructor({ config: config.projectConfig, global: globalThis });
  }
}
