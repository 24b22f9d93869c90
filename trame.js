/** `trame`: the command (`src/cli/trame.ts`), compiled. */

import { compiledCommand } from "./compile-cli.js";

await import(await compiledCommand());
