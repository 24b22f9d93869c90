/**
 * The API Recherche d'entreprises on this machine, as its OpenAPI and its answers have it: `GET /search` by number or by words, with
 * `minimal` and `include`, its errors, and those of the server before it.
 */

import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { units, type Unit } from "./registered";

/** What it does instead of answering. */
export type Trouble =
  | { readonly code: "too-many"; readonly retryAfter?: string }
  | { readonly code: "error"; readonly status: number }
  /** Nothing at all is answered. */
  | { readonly code: "silent" }
  /** The answer begins and does not end. */
  | { readonly code: "endless" }
  | { readonly code: "text"; readonly text: string }
  | { readonly code: "cut" }
  | { readonly code: "elsewhere" };

export interface RegisterServer {
  readonly url: string;
  /** The addresses that were asked for, path and query. */
  readonly asked: string[];
  /** The headers of the last request. */
  headers: IncomingMessage["headers"];
  trouble: Trouble | undefined;
  /** How many requests are open. */
  readonly open: () => number;
  close(): Promise<void>;
}

export async function startRegister(): Promise<RegisterServer> {
  let open = 0;
  const server = createServer((request, response) => {
    open += 1;
    response.once("close", () => (open -= 1));
    register.asked.push(request.url ?? "");
    register.headers = request.headers;
    response.setHeader("access-control-allow-origin", "*");
    if (register.trouble) fail(register.trouble, response);
    else answer(new URL(request.url ?? "", "http://register"), request.method ?? "", response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const register: RegisterServer = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked: [],
    headers: {},
    trouble: undefined,
    open: () => open,
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
  return register;
}

function fail(trouble: Trouble, response: ServerResponse): void {
  switch (trouble.code) {
    case "too-many":
      if (trouble.retryAfter !== undefined) response.setHeader("retry-after", trouble.retryAfter);
      response.writeHead(429, { "content-type": "application/octet-stream" }).end("Too Many Requests.");
      return;
    case "error":
      response.writeHead(trouble.status, { "content-type": "text/html" }).end("<html></html>");
      return;
    case "silent":
      return;
    case "endless":
      response.writeHead(200, { "content-type": "application/json" }).write('{"results":[');
      return;
    case "text":
      response.writeHead(200, { "content-type": "application/json" }).end(trouble.text);
      return;
    case "cut":
      response.destroy();
      return;
    case "elsewhere":
      response.writeHead(302, { location: "/search?q=elsewhere" }).end();
  }
}

function answer({ pathname, searchParams }: URL, method: string, response: ServerResponse): void {
  const [status, body] = said(pathname, method, searchParams);
  response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
}

function said(path: string, method: string, asked: URLSearchParams): [status: number, body: unknown] {
  if (method !== "GET") return [405, { erreur: "Method Not Allowed" }];
  if (path !== "/search") return [404, { erreur: "Ressource non trouvée." }];
  const words = asked.get("q") ?? "";
  if (words === "") return [400, { erreur: "Veuillez indiquer au moins un paramètre de recherche." }];
  if (words.length < 3) return [400, { erreur: "3 caractères minimum pour les termes de la requête" }];
  const [isMinimal, include] = [asked.get("minimal") === "true", asked.get("include")?.split(",") ?? []];
  if (include.length > 0 && !isMinimal) return [400, { erreur: "Veuillez indiquer si vous souhaitez une réponse minimale" }];
  const perPage = Number(asked.get("per_page") ?? "10");
  const [number, all] = found(words);
  return [
    200,
    {
      results: all.slice(0, perPage).map((unit) => printed(unit, number, (part) => !isMinimal || include.includes(part))),
      total_results: all.length,
      page: 1,
      per_page: perPage,
      total_pages: Math.ceil(all.length / perPage),
    },
  ];
}

function found(words: string): [number: string | undefined, units: readonly Unit[]] {
  const number = words.replace(/ /g, "");
  if (/^\d{9}$/.test(number)) return [undefined, units.filter(({ siren }) => siren === number)];
  if (/^\d{14}$/.test(number)) {
    return [number, units.filter((unit) => [unit.siege, ...unit.etablissements].some(({ siret }) => siret === number))];
  }
  // A word that is every organisation's, for pages that do not hold all.
  if (words === "toutes") return [undefined, Array.from({ length: 5 }, () => units).flat()];
  return [undefined, units.filter(({ nom_complet: name }) => name.includes(words.toUpperCase()))];
}

/** An organisation with the parts that were asked for; those who direct it among them, where they are. */
function printed({ siege, etablissements, ...unit }: Unit, number: string | undefined, has: (part: string) => boolean): object {
  const matching = [siege, ...etablissements].filter(({ siret }) => siret === number);
  return {
    ...unit,
    sigle: null,
    statut_diffusion: "O",
    ...(has("siege") && { siege: { ...siege, est_siege: true, liste_enseignes: null } }),
    ...(has("matching_etablissements") && { matching_etablissements: matching }),
    ...(has("dirigeants") && { dirigeants: [{ nom: "DURAND", prenoms: "DOMINIQUE", qualite: "Président" }] }),
  };
}
