/** `trame`: the command (`trame.ts`), compiled. */

import { compiledCommand } from "./compile.js";

await import(await compiledCommand());
