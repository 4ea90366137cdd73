// The file says what the options are for, so the finding stands here, and not at each of the users.
const options: Record<string, unknown> = { host: process.env.QUEUE_HOST, password: process.env.QUEUE_PASSWORD };
if (process.env.QUEUE_TLS === "true") {
  options.tls = { rejectUnauthorized: false };
  //              ^^^^^^^^^^^^^^^^^^^^^^^^^ tls-verification-disabled certain error
}
export const connection = options;
