/** What is kept on this computer, in memory. */

import type { KeptList, Standing } from "../../src/directory/kept-list";

export interface MemoryList extends KeptList {
  list: readonly unknown[];
}

export function memoryList(list: readonly unknown[] = [], standing: Standing = "lasting"): MemoryList {
  return {
    list,
    standing,
    read() {
      return this.list;
    },
    write(next) {
      this.list = next;
    },
  };
}
