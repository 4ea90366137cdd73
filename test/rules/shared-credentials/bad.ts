export const settings = {
  staging: { redis: { host: "staging.example.com", password: "m4ple-Run" } },
  //                                                          ^^^^^^^^^ shared-credentials certain warning
  //                                                         ^^^^^^^^^^^ hardcoded-password
  production: { redis: { host: "live.example.com", password: "m4ple-Run" } },
  //                                                          ^^^^^^^^^ shared-credentials certain warning
  //                                                         ^^^^^^^^^^^ hardcoded-password
};
