/** Endings of the names of the files that are analysed, lower case and without the dot. A file of its own, so that they are known without any parser. */
export const ENDINGS = {
  python: ["py", "pyi", "pyw"],
  typescript: ["ts", "tsx", "mts", "cts", "js", "jsx", "mjs", "cjs"],
} as const;
