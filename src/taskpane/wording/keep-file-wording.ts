/** The words of a file to keep (`KeepFile.tsx`). */
export interface KeepFileWording {
  readonly fileOffered: (name: string) => string;
  readonly copyFile: string;
  readonly fileCopied: string;
  readonly fileSelected: string;
}
