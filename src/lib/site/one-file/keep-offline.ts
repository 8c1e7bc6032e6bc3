/** In the place of `site/offline/keep-offline.ts`: a file needs no worker to be there without a network. */
export const keepOffline = (): void => undefined;
