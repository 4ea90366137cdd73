function variable(name: string): string {
  return process.env[name] ?? "";
}

export const config = { host: variable("REDIS_HOST"), password: variable("STORE_AUTH") };
