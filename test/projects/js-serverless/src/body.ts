import type { APIGatewayProxyEvent } from "aws-lambda";

export const parseBody = (event: APIGatewayProxyEvent) => JSON.parse(event.body ?? "{}");
