import { createHash } from "node:crypto";
import { type NextRequest, NextResponse } from "next/server";
import { redis } from "./next-client";

export async function GET(request: NextRequest, { params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const q = request.nextUrl.searchParams.get("q");
  await redis.get(`page:${id}`);
  //                      ^^ key-injection request information
  await redis.get(`q:${q}`);
  //                   ^ key-injection request information
  return NextResponse.json({ ok: true });
}

export async function POST(request: NextRequest) {
  const body = await request.json();
  await redis.del(`page:${body.id}`);
  //                      ^^^^^^^ key-injection request information
  await redis.del(`page:${createHash("sha256").update(body.id).digest("hex")}`);
  return new Response(null, { status: 204 });
}
