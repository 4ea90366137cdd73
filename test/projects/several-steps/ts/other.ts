export const other = (k: string) => k;
