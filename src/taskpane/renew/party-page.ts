/** The page that the other party fills, without what it is asked; undefined where the server did not give it. */
export async function loadPartyPage(): Promise<string | undefined> {
  const response = await fetch("assets/partner-page.html").catch(() => undefined);
  return response?.ok ? response.text() : undefined;
}
