import Redis from "ioredis";

const redis = new Redis();

interface Props {
  params: Promise<{ slug: string }>;
  searchParams: Promise<{ page?: string }>;
}

export default async function Page({ params, searchParams }: Props) {
  const { slug } = await params;
  const { page } = await searchParams;
  const title = await redis.get(`title:${slug}`);
  //                                     ^^^^ key-injection request information
  const text = await redis.get(`text:${Number(page)}`);
  return (
    <main>
      <h1>{title}</h1>
      <p>{text}</p>
    </main>
  );
}
