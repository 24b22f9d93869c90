/** What is wrong with a file, and what to do: the end of a sentence that begins with the file's name. */

import type { DocxErrorCode } from "./docx-error";

const french: Readonly<Record<DocxErrorCode, string>> = {
  empty: "le fichier est vide (il n’a peut-être pas fini d’être copié) : reprenez une copie saine.",
  "not-a-docx": "ce n’est pas un document Word (.docx).",
  "rich-text": "c’est un document RTF : ouvrez-le dans Word et enregistrez-le au format .docx.",
  "open-document":
    "c’est un document OpenDocument (celui de LibreOffice) : ouvrez-le dans Word et enregistrez-le au format .docx.",
  "lock-file":
    "ce n’est pas le document, mais le fichier que Word garde à côté de lui tant qu’il est ouvert : choisissez celui dont le nom ne commence pas par ~$.",
  "old-format":
    "c’est un ancien format de Word (.doc), ou un document protégé par un mot de passe : ouvrez-le dans Word et enregistrez-le au format .docx, sans mot de passe.",
  "password-protected":
    "il est chiffré (mot de passe, ou droits d’accès) : retirez la protection dans Word (Fichier > Informations), puis recommencez.",
  damaged: "le fichier est endommagé (il a peut-être été mal copié) : reprenez une copie saine.",
  "not-a-word-document":
    "ce fichier ne contient pas de document Word : est-ce un classeur, une présentation ou une simple archive ?",
  "damaged-xml": "son contenu est endommagé : ouvrez-le dans Word, qui le réparera peut-être, et enregistrez-le de nouveau.",
  doctype: "il contient une déclaration DOCTYPE, qu’aucun document Word ne contient : il est refusé par sécurité.",
  "too-large": "il est démesuré une fois décompressé : il est refusé par sécurité.",
};

const english: Readonly<Record<DocxErrorCode, string>> = {
  empty: "the file is empty (not wholly copied, perhaps): take a sound copy.",
  "not-a-docx": "this is not a Word document (.docx).",
  "rich-text": "this is an RTF document: open it in Word and save it as .docx.",
  "open-document": "this is an OpenDocument text (LibreOffice’s): open it in Word and save it as .docx.",
  "lock-file":
    "this is not the document but the file that Word keeps beside it while it is open: choose the one whose name does not begin with ~$.",
  "old-format":
    "this is an old Word format (.doc), or a document with a password: open it in Word and save it as .docx, without a password.",
  "password-protected":
    "it is encrypted (a password, or access rights): remove the protection in Word (File > Info), then try again.",
  damaged: "the file is damaged (badly copied, perhaps): take a sound copy.",
  "not-a-word-document": "this file holds no Word document: is it a workbook, a presentation or a plain archive?",
  "damaged-xml": "its content is damaged: open it in Word, which may repair it, and save it again.",
  doctype: "it holds a DOCTYPE declaration, which no Word document does: refused for safety.",
  "too-large": "it is out of all proportion once unzipped: refused for safety.",
};

export const docxErrorSentences = { fr: french, en: english } as const;
