const PREFIX = "shop";

export const userKey = (id: string) => `${PREFIX}:user:${id}`;
export function orderKey(id: number): string {
  return `${PREFIX}:order:${id}`;
}
export { userKey as accountKey };
export default { user: userKey, order: orderKey };
