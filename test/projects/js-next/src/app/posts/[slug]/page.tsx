import { redis } from "@/lib/redis";

type Props = { params: Promise<{ slug: string }>; searchParams: Promise<{ page?: string }> };

export default async function PostPage({ params, searchParams }: Props) {
  const { slug } = await params;
  const views = await redis.incr(`views:${slug}`);
  //                                      ^^^^ key-injection request information
  const page = (await searchParams).page ?? "1";
  await redis.get(`page:${page}`);
  //                      ^^^^ key-injection request information

  async function like() {
    "use server";
    await redis.incr("likes");
  }
  return <form action={like}>{views}</form>;
}
