/** The public edition: everything can be read, nothing is kept. */
export const edition = {
  exitSetting: undefined as string | undefined,
  base: (publicAddress: string): string => new URL(publicAddress).pathname,
};
