// Nothing here says that it is for Redis: its users do.
export const connection = { host: process.env.QUEUE_HOST, password: process.env.QUEUE_PASSWORD, tls: { rejectUnauthorized: false } };
