import type { APIGatewayProxyEvent, APIGatewayProxyHandler, Handler, SQSEvent } from "aws-lambda";
import { parseBody } from "./body";
import { redis } from "./redis";

export const get: APIGatewayProxyHandler = async (event) => {
  await redis.get(`item:${event.pathParameters?.id}`);
  //                      ^^^^^^^^^^^^^^^^^^^^^^^^ key-injection request information
  const { name } = parseBody(event);
  await redis.get(`name:${name}`);
  //                      ^^^^ key-injection request information
  return { statusCode: 200, body: "" };
};
export const list = async ({ queryStringParameters, headers }: APIGatewayProxyEvent) => {
  const tag = queryStringParameters?.tag ?? "all";
  await redis.get(`tag:${tag}`);
  //                     ^^^ key-injection request information
  await redis.get(`agent:${headers["User-Agent"]}`);
  //                       ^^^^^^^^^^^^^^^^^^^^^ key-injection request information
};
export const queue = async (event: SQSEvent) => {
  for (const record of event.Records) {
    const { id } = JSON.parse(record.body);
    await redis.del(`job:${id}`);
    //                     ^^ key-injection request information
  }
};
export const cron: Handler = async () => {
  await redis.del("cron");
};
