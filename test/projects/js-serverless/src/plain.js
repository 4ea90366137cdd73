import { redis } from "./redis.js";

export const handler = async (event, context) => {
  const { id } = event.pathParameters;
  await redis.get(`item:${id}`);
  //                      ^^ key-injection request information
  const body = JSON.parse(event.body);
  await redis.get(`item:${body.name}`);
  //                      ^^^^^^^^^ key-injection request information
  await redis.get(`request:${context.awsRequestId}`);
};
