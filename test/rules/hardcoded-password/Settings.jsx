import Redis from "ioredis";

const client = new Redis({ host: "cache.example.com", tls: {}, password: "jsx-pw" });
//                                                                       ^^^^^^^^ hardcoded-password certain error

export function Settings({ name }) {
  return <input type="password" name={name} placeholder="password" onChange={() => client.ping()} />;
}
