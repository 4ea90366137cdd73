import { redis } from "./redis.js";

export const handler = async (event, context) => {
  const { id } = event.pathParameters;
  await redis.get(`item:${id}`);
  //                      ^^ key-injection request warning
  const body = JSON.parse(event.body);
  await redis.get(`item:${body.name}`);
  //                      ^^^^^^^^^ key-injection request warning
  await redis.get(`request:${context.awsRequestId}`);
};
