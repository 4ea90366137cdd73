import { redis } from "./redis";

export const resolvers = {
  Query: {
    user: (_: unknown, { name }: { name: string }) => redis.get(`user:${name}`),
    //                                                                  ^^^^ key-injection request information
    order: (_parent: unknown, args: { id: string }, ctx: { userId: string }) => redis.get(`order:${ctx.userId}:${args.id}`),
    //                                                                                                           ^^^^^^^ key-injection request information
    async page(root, { input }, { db }, info) {
      return redis.get(`page:${input.path}`);
      //                       ^^^^^^^^^^ key-injection request information
    },
  },
  Mutation: {
    rename: async (parent, args, context, info) => {
      await redis.set(`name:${args.id}`, args.name);
      //                      ^^^^^^^ key-injection request information
    },
  },
  User: { total: (user: { id: number }) => redis.get(`total:${user.id}`) },
};
