import { client } from "@acme/redis";

export const store = client;
