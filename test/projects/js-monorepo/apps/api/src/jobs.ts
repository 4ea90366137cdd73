const password = process.env.REDIS_PASSWORD ?? "m0n0repo-pw";
//                                             ^^^^^^^^^^^^^ hardcoded-password certain error
export const jobsUrl = `redis://:${password}@localhost:6379`;
