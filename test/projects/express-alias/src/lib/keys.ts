export const cartKey = (name: string) => `cart:${name}`;

export function checked(value: string): string {
  if (!/^[a-z0-9-]+$/.test(value)) throw new RangeError("bad value");
  return value;
}
