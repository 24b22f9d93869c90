/** The public register, asked over the network of this machine: what is sent, what comes of each answer, when nothing is sent. */

import { HttpRegister } from "../../src/register/http-register";
import type { Asked, RegisteredOrganisation } from "../../src/register/register";
import { CLOSED, withKey, WITH_A_BRANCH } from "./registered";
import { type RegisterServer, startRegister, type Trouble } from "./register-server";

let server: RegisterServer;
let clock = 0;

beforeEach(async () => {
  server = await startRegister();
  clock = Date.UTC(2026, 10, 26);
});
afterEach(() => server.close());

const made = (limit = 5_000): HttpRegister => new HttpRegister(server.url, { limit, now: () => clock });
const name = (text: string): Asked => ({ by: "name", text });
const siret = (text: string): Asked => ({ by: "siret", text });

async function organisations(asked: Asked): Promise<readonly RegisteredOrganisation[]> {
  const answer = await made().search(asked);
  if (answer.state !== "found") throw new Error(JSON.stringify(answer));
  return answer.organisations;
}

describe("what is sent", () => {
  it("is what was asked, and that those who direct an organisation are to be left out", async () => {
    await made().search(name("l’été & co"));
    expect(server.asked).toEqual([
      "/search?q=l%E2%80%99%C3%A9t%C3%A9+%26+co&minimal=true&include=siege%2Cmatching_etablissements&per_page=10",
    ]);
    expect(server.headers).not.toHaveProperty("cookie");
    expect(server.headers).not.toHaveProperty("referer");
  });

  it("is named by its host", () => expect(made().host).toBe("127.0.0.1"));

  it("goes under the path of the address", async () => {
    await new HttpRegister(`${server.url}/register/`).search(name("phare"));
    expect(server.asked[0]).toMatch(/^\/register\/search\?q=phare&/);
  });
});

describe("what comes", () => {
  it("is organisations alone: no person, no persons together, none whose name is hidden", async () => {
    const answer = await made().search(name("phare"));
    expect(answer).toMatchObject({ state: "found", others: 0, persons: 3 });
    expect(answer.state === "found" && answer.organisations.map((one) => one.name)).toEqual(
      ["LES AMIS DU PHARE", "LE PHARE ANCIEN", "PHARE CONSEIL"], // prettier-ignore
    );
    expect(JSON.stringify(answer)).not.toMatch(/MARTIN|DURAND/);
  });

  it("is an organisation with its head office, its kind, and its activity with its label", async () => {
    expect(await organisations({ by: "siren", text: WITH_A_BRANCH })).toEqual([
      {
        siren: WITH_A_BRANCH,
        name: "LES AMIS DU PHARE",
        kind: "association",
        activity: { code: "8899B", label: "Action sociale sans hébergement n.c.a." },
        isClosed: false,
        head: { siret: withKey(WITH_A_BRANCH, 1), address: "12 rue de l’Église 93200 Saint-Denis", isClosed: false },
        secondary: undefined,
      },
    ]);
  });

  it.each<[name: string, rank: number, secondary: unknown]>([
    ["the head office's number", 1, undefined],
    ["a branch's", 2, { address: "3 quai du 8 mai 1945 76600 Le Havre", isClosed: false }],
    ["that of a branch that was closed", 3, { address: "4 place d’Italie 75013 Paris", isClosed: true }],
  ])("tells an establishment from its head office: %s", async (_, rank, secondary) => {
    const [one] = await organisations(siret(withKey(WITH_A_BRANCH, rank)));
    expect(one?.head.siret).toBe(withKey(WITH_A_BRANCH, 1));
    if (secondary === undefined) expect(one?.secondary).toBeUndefined();
    else expect(one?.secondary).toEqual({ siret: withKey(WITH_A_BRANCH, rank), ...(secondary as object) });
  });

  it("says what is closed, and leaves out what is not published", async () => {
    const [closed] = await organisations(siret(withKey(CLOSED, 1)));
    expect(closed).toMatchObject({ isClosed: true, head: { isClosed: true } });
    const [hidden] = await organisations(name("phare conseil"));
    expect(hidden).toMatchObject({ kind: "company", activity: undefined, head: { address: undefined } });
  });

  it("counts what a page does not hold", async () => {
    expect(await made().search(name("toutes"))).toMatchObject({ others: 20, persons: 4 });
  });

  it("may be nothing", async () => {
    expect(await made().search(name("introuvable"))).toEqual({ state: "found", organisations: [], others: 0, persons: 0 });
  });
});

describe("what goes wrong is told", () => {
  const result = { siren: "100000009", siege: { siret: "10000000900011" } };

  it.each<[name: string, trouble: Trouble, failure: object]>([
    ["an error of its own", { code: "error", status: 500 }, { code: "out-of-order", status: 500 }],
    ["a server before it that has none", { code: "error", status: 502 }, { code: "out-of-order", status: 502 }],
    ["an address that is not its own", { code: "error", status: 404 }, { code: "out-of-order", status: 404 }],
    ["a connection that is cut", { code: "cut" }, { code: "unreachable" }],
    ["another address that it sends to", { code: "elsewhere" }, { code: "unreachable" }],
    ["no answer", { code: "silent" }, { code: "slow" }],
    ["an answer without an end", { code: "endless" }, { code: "slow" }],
    ["a page", { code: "text", text: "<html></html>" }, { code: "malformed" }],
    ["an answer cut in two", { code: "text", text: '{"results":[' }, { code: "malformed" }],
    ["no results", { code: "text", text: '{"total_results":0}' }, { code: "malformed" }],
    ["results of another shape", { code: "text", text: '{"results":[{"siren":"1"}],"total_results":1}' }, { code: "malformed" }],
    [
      "a number that is none",
      { code: "text", text: JSON.stringify({ results: [{ ...result, siege: { siret: "1" } }], total_results: 1 }) },
      { code: "malformed" },
    ],
    ["too much asked, until a time in seconds", { code: "too-many", retryAfter: "7" }, { code: "too-many", seconds: 7 }],
    [
      "too much asked, until a date",
      { code: "too-many", retryAfter: "Thu, 26 Nov 2026 00:00:30 GMT" },
      { code: "too-many", seconds: 30 },
    ],
    ["too much asked, until nobody knows when", { code: "too-many" }, { code: "too-many", seconds: 3 }],
    ["the same, in words of its own", { code: "too-many", retryAfter: "later" }, { code: "too-many", seconds: 3 }],
  ])("%s", async (_, trouble, failure) => {
    server.trouble = trouble;
    expect(await made(300).search(name("phare"))).toEqual({ state: "failed", failure });
    expect(server.asked).toHaveLength(1);
  });

  it("a question that it does not take", async () => {
    expect(await made().search(name("x"))).toEqual({ state: "failed", failure: { code: "refused" } });
  });

  it("nobody there", async () => {
    await server.close();
    expect(await made().search(name("phare"))).toEqual({ state: "failed", failure: { code: "unreachable" } });
  });
});

describe("one question at a time", () => {
  const until = async (check: () => boolean): Promise<void> => {
    while (!check()) await new Promise((resolve) => setTimeout(resolve, 5));
  };

  it("gives up the one before", async () => {
    server.trouble = { code: "silent" };
    const register = made();
    const first = register.search(name("first"));
    await until(() => server.open() === 1);
    server.trouble = undefined;
    const second = register.search(name("phare"));
    expect(await first).toEqual({ state: "given-up" });
    expect(await second).toMatchObject({ state: "found" });
    await until(() => server.open() === 0);
  });

  it("and that one too, which is no failure of the register", async () => {
    server.trouble = { code: "silent" };
    const register = made();
    for (const count of [1, 2, 3, 4]) {
      const asked = register.search(name("phare"));
      await until(() => server.asked.length === count);
      register.giveUp();
      expect(await asked).toEqual({ state: "given-up" });
    }
    server.trouble = undefined;
    expect(await register.search(name("phare"))).toMatchObject({ state: "found" });
  });
});

describe("nothing is sent", () => {
  it("before the time that it told has passed", async () => {
    const register = made();
    server.trouble = { code: "too-many", retryAfter: "7" };
    await register.search(name("phare"));
    server.trouble = undefined;
    clock += 6_100;
    expect(await register.search(name("phare"))).toEqual({ state: "failed", failure: { code: "too-many", seconds: 1 } });
    expect(server.asked).toHaveLength(1);
    clock += 900;
    expect(await register.search(name("phare"))).toMatchObject({ state: "found" });
  });

  it("for twice as long each time where it told none, and no more than a minute", async () => {
    const register = made();
    server.trouble = { code: "too-many" };
    const seconds: number[] = [];
    for (let count = 0; count < 7; count += 1) {
      const answer = await register.search(name("phare"));
      if (answer.state !== "failed" || answer.failure.code !== "too-many") throw new Error(JSON.stringify(answer));
      seconds.push(answer.failure.seconds);
      clock += answer.failure.seconds * 1000;
    }
    expect(seconds).toEqual([3, 6, 12, 24, 48, 60, 60]);
  });

  it("for a minute after three failures running; then one question is tried", async () => {
    const register = made();
    server.trouble = { code: "error", status: 500 };
    for (let count = 0; count < 3; count += 1) await register.search(name("phare"));
    const resting = { state: "failed", failure: { code: "resting", seconds: 60 } };
    expect(await register.search(name("phare"))).toEqual(resting);
    expect(server.asked).toHaveLength(3);
    clock += 60_000;
    expect(await register.search(name("phare"))).toMatchObject({ failure: { code: "out-of-order" } });
    expect(await register.search(name("phare"))).toEqual(resting);
    clock += 60_000;
    server.trouble = undefined;
    expect(await register.search(name("phare"))).toMatchObject({ state: "found" });
    server.trouble = { code: "error", status: 500 };
    await register.search(name("phare"));
    expect(await register.search(name("phare"))).toMatchObject({ failure: { code: "out-of-order" } });
  });

  it("is not the case after failures that an answer parts", async () => {
    const register = made();
    for (const status of [500, 500, undefined, 500, 500]) {
      server.trouble = status === undefined ? undefined : { code: "error", status };
      await register.search(name("phare"));
    }
    server.trouble = undefined;
    expect(await register.search(name("phare"))).toMatchObject({ state: "found" });
    expect(server.asked).toHaveLength(6);
  });
});
