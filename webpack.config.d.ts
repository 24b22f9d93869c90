import type { Configuration } from "webpack";

export default function configure(
  environment?: { readonly baseUrl?: string; readonly simulator?: boolean; readonly register?: string },
  argv?: { readonly mode?: "production" | "development" },
): [Configuration, ...Configuration[]];
