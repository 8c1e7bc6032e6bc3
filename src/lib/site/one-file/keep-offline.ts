/** In the place of `site/offline/keep-offline.ts`: a file works without a network anyway. */
export const keepOffline = (): void => undefined;
