/**
 * Namespaces of a .docx (ECMA-376 part 1) and the prefixes this code names them by, whatever prefix a file uses.
 * Files in the "strict" flavour of the standard have the same elements under namespaces of their own.
 */

const CANONICAL: Readonly<Record<string, string>> = {
  "http://schemas.openxmlformats.org/wordprocessingml/2006/main": "w",
  "http://purl.oclc.org/ooxml/wordprocessingml/main": "w",
  "http://schemas.openxmlformats.org/officeDocument/2006/relationships": "r",
  "http://purl.oclc.org/ooxml/officeDocument/relationships": "r",
  "http://schemas.openxmlformats.org/package/2006/relationships": "rel",
  "http://schemas.openxmlformats.org/package/2006/content-types": "ct",
  "http://schemas.openxmlformats.org/officeDocument/2006/customXml": "ds",
  "http://purl.oclc.org/ooxml/officeDocument/customXml": "ds",
  "http://schemas.openxmlformats.org/markup-compatibility/2006": "mc",
  "http://schemas.microsoft.com/office/word/2010/wordml": "w14",
  "http://schemas.microsoft.com/office/word/2012/wordml": "w15",
  "http://www.w3.org/XML/1998/namespace": "xml",
  "http://www.w3.org/2000/xmlns/": "xmlns",
};

const NAMESPACES: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(CANONICAL)
    .reverse()
    .map(([namespace, prefix]) => [prefix, namespace]),
);

const STRICT = "http://purl.oclc.org/ooxml/";

/** The prefix this code knows a namespace by. */
export function canonicalPrefix(namespace: string): string | undefined {
  return CANONICAL[namespace];
}

/** The namespace of a canonical prefix. */
export function namespaceOf(prefix: string): string {
  return NAMESPACES[prefix] ?? prefix;
}

/** The namespace of a canonical prefix in the strict flavour, where it has one of its own (ECMA-376 part 1, annex A). */
export function strictNamespaceOf(prefix: string): string {
  const strict = Object.keys(CANONICAL).find((namespace) => CANONICAL[namespace] === prefix && namespace.startsWith(STRICT));
  return strict ?? namespaceOf(prefix);
}

/**
 * XML of the strict flavour under the namespaces of the other: the only ones Word's API speaks. What else differs (lengths with
 * their unit, true and false) stays as it is; that it does is assumed.
 */
export function inTransitionalNames(xml: string): string {
  return xml.replace(
    /(=\s*["'])http:\/\/purl\.oclc\.org\/ooxml\/(\w+)\/(\w+)/g,
    "$1http://schemas.openxmlformats.org/$2/2006/$3",
  );
}

/** `w:p`; `{namespace}name` where no prefix is known; the name alone in no namespace. */
export function canonicalName(namespace: string, local: string): string {
  if (namespace === "") return local;
  const prefix = canonicalPrefix(namespace);
  return prefix ? `${prefix}:${local}` : `{${namespace}}${local}`;
}
