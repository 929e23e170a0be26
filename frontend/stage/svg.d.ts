declare module '*.svg?raw' {
  const drawing: string;
  export default drawing;
}

interface ImportMeta {
  /** Written out by the bundler: one separate file for each match, fetched when its function is called. */
  glob<T>(pattern: string, options: { query: string; import: string }): Record<string, () => Promise<T>>;
}
