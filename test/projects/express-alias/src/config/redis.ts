export const options = {
  host: "cache.example.com",
  password: "sh0p-pw",
  //        ^^^^^^^^^ hardcoded-password certain error
};
export const insecure = { rejectUnauthorized: false };
//                        ^^^^^^^^^^^^^^^^^^^^^^^^^ tls-verification-disabled certain error
