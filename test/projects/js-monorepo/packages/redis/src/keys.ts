export const sessionKey = (token: string) => `session:${token}`;
export const counterKey = (n: number) => `counter:${n}`;
