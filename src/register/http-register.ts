/**
 * The API Recherche d'entreprises (https://recherche-entreprises.api.gouv.fr/docs/): `GET /search`, no key. Only what was asked is
 * sent: no cookie, no referrer, no header of ours, which the browser would first ask leave for (the API does not answer that).
 */

import { parseJson } from "../agreement/model/parse-json";
import { answerSchema } from "./answer-schema";
import { organisationOf } from "./organisation-of";
import type { Asked, Register, RegisterAnswer, RegisterFailure } from "./register";
import { RequestPauses } from "./request-pauses";

export interface HttpRegisterOptions {
  /** How long an answer is waited for, its text included. Milliseconds. */
  readonly limit?: number;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
}

interface Given {
  readonly status: number;
  readonly retryAfter: string | null;
  readonly text: string;
}

const LIMIT = 5_000;
const LATE = Symbol("late");
const ASKED_FOR = 10;

export class HttpRegister implements Register {
  readonly #search: URL;
  readonly #limit: number;
  readonly #pauses: RequestPauses;
  #current: AbortController | undefined;

  /** @param address of the API, "https://recherche-entreprises.api.gouv.fr". */
  constructor(address: string, { limit = LIMIT, now = Date.now }: HttpRegisterOptions = {}) {
    this.#search = new URL("search", address.replace(/\/*$/, "/"));
    this.#limit = limit;
    this.#pauses = new RequestPauses(now);
  }

  get host(): string {
    return this.#search.hostname;
  }

  giveUp(): void {
    this.#current?.abort();
    this.#current = undefined;
  }

  async search(asked: Asked): Promise<RegisterAnswer> {
    this.giveUp();
    const { pause } = this.#pauses;
    if (pause) return { state: "failed", failure: pause };
    const controller = new AbortController();
    this.#current = controller;
    const given = await this.#fetch(asked, controller);
    if (this.#current === controller) this.#current = undefined;
    if (typeof given === "string") return given === "given-up" ? { state: given } : this.#failed({ code: given });
    return this.#answerOf(given, asked);
  }

  async #fetch(asked: Asked, controller: AbortController): Promise<Given | "given-up" | "slow" | "unreachable"> {
    const timer = setTimeout(() => controller.abort(LATE), this.#limit);
    try {
      const response = await fetch(this.#addressOf(asked), {
        signal: controller.signal,
        credentials: "omit",
        referrerPolicy: "no-referrer",
        cache: "no-store",
        redirect: "error",
      });
      return { status: response.status, retryAfter: response.headers.get("retry-after"), text: await response.text() };
    } catch {
      if (!controller.signal.aborted) return "unreachable";
      return controller.signal.reason === LATE ? "slow" : "given-up";
    } finally {
      clearTimeout(timer);
    }
  }

  #answerOf({ status, retryAfter, text }: Given, asked: Asked): RegisterAnswer {
    if (status === 429) return { state: "failed", failure: this.#pauses.tooMany(retryAfter) };
    if (status === 400) {
      this.#pauses.answered();
      return { state: "failed", failure: { code: "refused" } };
    }
    if (status !== 200) return this.#failed({ code: "out-of-order", status });
    const { data } = answerSchema.safeParse(parseJson(text));
    if (!data) return this.#failed({ code: "malformed" });
    this.#pauses.answered();
    const units = data.results.slice(0, ASKED_FOR);
    const organisations = units.flatMap((unit) => organisationOf(unit, asked) ?? []);
    return {
      state: "found",
      organisations,
      others: Math.max(data.total_results - units.length, 0),
      persons: units.length - organisations.length,
    };
  }

  /** The whole address: all that is sent. Those who direct an organisation are not asked for. */
  #addressOf({ text }: Asked): URL {
    const address = new URL(this.#search);
    address.search = new URLSearchParams({
      q: text,
      minimal: "true",
      include: "siege,matching_etablissements",
      per_page: String(ASKED_FOR),
    }).toString();
    return address;
  }

  #failed(failure: RegisterFailure): RegisterAnswer {
    this.#pauses.failed();
    return { state: "failed", failure };
  }
}
