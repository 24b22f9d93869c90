import type { Page } from "playwright-core";
import type { RegisterServer } from "../register/register-server";
import { REGISTER_URL } from "./start-server";

/** What the register's address answers in this page is what the server of the tests does. */
export async function routeRegister(page: Page, { url }: Pick<RegisterServer, "url">): Promise<void> {
  await page.context().route(`${REGISTER_URL}/**`, async (route) => {
    const { pathname, search } = new URL(route.request().url());
    try {
      const answer = await fetch(`${url}${pathname}${search}`, { redirect: "manual" });
      await route.fulfill({ status: answer.status, headers: Object.fromEntries(answer.headers), body: await answer.text() });
    } catch {
      // The page may have given it up.
      await route.abort().catch(() => undefined);
    }
  });
}
