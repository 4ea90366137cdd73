export function trace(text: string): void {
  console.log(text);
}
export const silent = (_text: unknown): void => {};
