import { findBrowser } from "./find-browser";

describe("the browser of the tests", () => {
  const chosen = process.env.CHROME_PATH;
  afterEach(() => {
    if (chosen === undefined) delete process.env.CHROME_PATH;
    else process.env.CHROME_PATH = chosen;
  });

  it("is the one that CHROME_PATH names", async () => {
    process.env.CHROME_PATH = process.execPath;
    await expect(findBrowser()).resolves.toBe(process.execPath);
  });

  it("is never another one when CHROME_PATH names nothing", async () => {
    process.env.CHROME_PATH = "/absent/chrome";
    await expect(findBrowser()).rejects.toThrow("CHROME_PATH: there is nothing at /absent/chrome");
  });
});
