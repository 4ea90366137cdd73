import type { LoaderFunctionArgs } from "@remix-run/node";
import { redis } from "./next-client";

export const GET = async (request: Request, { params }: { params: { id: string } }) => {
  await redis.get(`page:${params.id}`);
  //                      ^^^^^^^^^ key-injection request information
  const body = await request.json();
  await redis.get(`page:${body.id}`);
  //                      ^^^^^^^ key-injection request information
};

export async function loader({ params }: LoaderFunctionArgs) {
  return redis.get(`page:${params.id}`);
  //                       ^^^^^^^^^ key-injection request information
}

// Not exported: no one calls it but this file.
const PUT = async (_: unknown, { params }: { params: { id: string } }) => redis.get(`page:${params.id}`);
//                                                                                          ^^^^^^^^^ key-injection parameter information
console.log(PUT);
