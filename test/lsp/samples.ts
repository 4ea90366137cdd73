/** Sources for the tests of the language server. */

/** The secret in the samples; it must appear in nothing that the server says. */
export const SECRET = "Tr0ub4dor-3-Kq7";

/** One finding: the password. */
export const ONE = `import redis

client = redis.Redis(host="cache.example.com", username="app", password="${SECRET}", ssl=True)
`;
/** Two findings of the same rule. */
export const TWO = `${ONE}other = redis.Redis(host="queue.example.com", username="app", password="${SECRET}2", ssl=True)
`;
/** No finding. */
export const NONE = `import os

import redis

client = redis.Redis(host="cache.example.com", username="app", password=os.environ["REDIS_PASSWORD"], ssl=True)
`;
