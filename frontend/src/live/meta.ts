import '@tanstack/react-query';

declare module '@tanstack/react-query' {
  interface Register {
    queryMeta: {
      /** The server's views that this answer is read from; where none are named, every hint makes it stale. */
      views?: readonly string[];
    };
  }
}
