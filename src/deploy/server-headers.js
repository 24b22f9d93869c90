/**
 * What a web server should say with each file of `dist`: one table, and the files from which common servers take it. They are
 * written by the build, as the addresses depend on it; a server that knows none of them can be told the same by hand.
 */

/** Seconds. */
const YEAR = 365 * 24 * 60 * 60;

/** With every answer. */
const EVERYWHERE = {
  // Of this host alone: those beside it are not ours to bind.
  "Strict-Transport-Security": `max-age=${YEAR}`,
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
};

/** What has its content's hash in its name: another content is another file. */
const HASHED = /(^|\/)[^/]+\.[0-9a-f]{8}\.js$/;
/** The folder of all those files, and of no other. */
export const HASHED_FOLDER = "js";
const FOR_EVER = `public, max-age=${YEAR}, immutable`;
/** Asked again each time, and sent only when it changed. */
const ASKED_AGAIN = "no-cache";

/**
 * Who may frame the pages: Word on the web does, and Microsoft publishes no whole list of the addresses it does it from. So it
 * is no header, but something to try. A policy in a page cannot say it.
 */
const WHO_MAY_FRAME = [
  "Who may frame the pages. Microsoft publishes no whole list: try it in your Word on the web before you keep it.",
  "Content-Security-Policy: frame-ancestors 'self' https://*.officeapps.live.com https://*.office.com https://*.sharepoint.com",
];

/** Writes them beside what is built. */
export class ServerHeaders {
  /** @param {string} baseUrl the address `dist` will be at. */
  constructor(baseUrl) {
    this.path = `${new URL(baseUrl).pathname.replace(/\/+$/, "")}/`;
  }

  /** @param {import("webpack").Compiler} compiler */
  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("ServerHeaders", (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: "ServerHeaders", stage }, (assets) => {
        const files = [...Object.keys(assets), ...Object.keys(SERVERS)].filter((file) => !/^[._]/.test(file));
        for (const [name, print] of Object.entries(SERVERS)) {
          compilation.emitAsset(name, new sources.RawSource(print(this.path, files)));
        }
      });
    });
  }
}

/** Each file with what prints it, given the path of the address, with its final slash, and the files it serves. */
const SERVERS = {
  _headers: netlify,
  ".htaccess": apache,
  "nginx-headers.conf": nginx,
  "staticwebapp.config.json": azure,
};

/** Netlify and Cloudflare Pages, at the root of the site. A header that two rules give would be sent twice: no rule says "all others". */
function netlify(path, files) {
  const places = files.filter((file) => !HASHED.test(file)).map((file) => file.replace(/\/.*/, "/*"));
  const others = ["", ...new Set(places)].filter((place) => !place.startsWith(`${HASHED_FOLDER}/`));
  const rules = [
    ["*", EVERYWHERE],
    [`${HASHED_FOLDER}/*`, { "Cache-Control": FOR_EVER }],
    ...others.map((place) => [place, { "Cache-Control": ASKED_AGAIN }]),
  ];
  const texts = rules.map(([place, headers]) => [`${path}${place}`, ...lines(headers, (name, value) => `  ${name}: ${value}`)]);
  return text([...comment(WHO_MAY_FRAME), "", ...texts.flat()]);
}

/** Apache 2.4 with mod_headers, in the folder. */
function apache() {
  const set = (headers, always = "") => lines(headers, (name, value) => `  Header ${always}set ${name} "${value}"`);
  return text([
    "<IfModule mod_headers.c>",
    ...set(EVERYWHERE, "always "),
    ...set({ "Cache-Control": ASKED_AGAIN }),
    '  <FilesMatch "\\.[0-9a-f]{8}\\.js$">',
    ...set({ "Cache-Control": FOR_EVER }).map((line) => `  ${line}`),
    "  </FilesMatch>",
    ...comment(WHO_MAY_FRAME).map((line) => `  ${line}`),
    "</IfModule>",
  ]);
}

/** To include in a `server`. A location that adds a header takes none from the one it is in. */
function nginx(path) {
  const location = (place, caching) => [
    `location ${path}${place} {`,
    ...lines(EVERYWHERE, (name, value) => `  add_header ${name} "${value}" always;`),
    // Not with an error: a script that is missing for a moment would be missing for a year.
    `  add_header Cache-Control "${caching}";`,
    "}",
  ];
  return text([...comment(WHO_MAY_FRAME), ...location("", ASKED_AGAIN), ...location(`${HASHED_FOLDER}/`, FOR_EVER)]);
}

/** Azure Static Web Apps, at the root of the site. What a route says goes before what is said of all. */
function azure(path) {
  return text([
    JSON.stringify(
      {
        globalHeaders: { ...EVERYWHERE, "Cache-Control": ASKED_AGAIN },
        routes: [{ route: `${path}${HASHED_FOLDER}/*`, headers: { "Cache-Control": FOR_EVER } }],
      },
      null,
      2,
    ),
  ]);
}

const lines = (headers, say) => Object.entries(headers).map(([name, value]) => say(name, value));
const comment = (texts) => texts.map((line) => `# ${line}`);
const text = (all) => `${all.join("\n")}\n`;
