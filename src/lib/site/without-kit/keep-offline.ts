/** In the place of `site/keep-offline.ts`: a file needs no worker to be there without a network. */
export const keepOffline = (): void => undefined;
