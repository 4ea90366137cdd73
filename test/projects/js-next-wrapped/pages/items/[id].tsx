import type { GetServerSideProps } from "next";
import { redis } from "@/lib/redis";

export const getServerSideProps: GetServerSideProps = async ({ params, query }) => {
  const item = await redis.get(`item:${params?.id}`);
  //                                   ^^^^^^^^^^ key-injection request information
  await redis.get(`page:${query.page}`);
  //                      ^^^^^^^^^^ key-injection request information
  return { props: { item } };
};
export default function Item({ item }: { item: string }) {
  return <p>{item}</p>;
}
