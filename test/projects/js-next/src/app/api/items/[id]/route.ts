import { type NextRequest, NextResponse } from "next/server";
import { redis } from "@/lib/redis";

export async function GET(request: NextRequest, { params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  await redis.get(`item:${id}`);
  //                      ^^ key-injection request information
  const tag = request.nextUrl.searchParams.get("tag");
  await redis.get(`tag:${tag}`);
  //                     ^^^ key-injection request information
  const { searchParams } = new URL(request.url);
  await redis.get(`sort:${searchParams.get("sort")}`);
  //                      ^^^^^^^^^^^^^^^^^^^^^^^^ key-injection request information
  return NextResponse.json({});
}

export const POST = async (req: Request) => {
  const { name, count } = await req.json();
  await redis.set(`name:${name}`, count);
  //                      ^^^^ key-injection request information
  await redis.set(`count:${Number(count)}`, 1);
  const form = await req.formData();
  await redis.get(`form:${form.get("field")}`);
  //                      ^^^^^^^^^^^^^^^^^ key-injection request information
  return Response.json({});
};
