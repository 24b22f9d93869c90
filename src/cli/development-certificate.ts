import type { ServeOptions } from "./serve";

export interface DevelopmentCertificate {
  readonly certificate: ServeOptions["certificate"];
  /** Which one it is, and what to do about it. */
  readonly sentence: string;
}

const OWN = "the browser warns once (accept it); Word does not open pages with it.";

/**
 * Where Word runs, the certificate of Microsoft's tool, which this computer trusts once its user has agreed; elsewhere, or
 * when it cannot be installed, webpack-dev-server's own.
 */
export async function developmentCertificate(platform: NodeJS.Platform): Promise<DevelopmentCertificate> {
  if (platform !== "win32" && platform !== "darwin") {
    return { certificate: undefined, sentence: `Certificate: self-signed, for want of Word on this system; ${OWN}` };
  }
  const { getHttpsServerOptions } = await import("office-addin-dev-certs");
  try {
    const certificate = await getHttpsServerOptions();
    return { certificate, sentence: "Certificate: Microsoft’s for add-in developers (office-addin-dev-certs), trusted here." };
  } catch (error) {
    const reason = (error instanceof Error ? error.message : String(error)).replace(/\s+/g, " ");
    return { certificate: undefined, sentence: `Certificate: self-signed, as Microsoft’s was not installed (${reason}); ${OWN}` };
  }
}
