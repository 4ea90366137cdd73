// GraphQL-context: what the tables say of these lines.

export const resolvers = {
  Query: { a: (parent, args, context) => see(context.req.headers.a) },  //: library
  Mutation: { b: (parent, args, context) => see(context.req.headers.a) },  //: library
  Subscription: { c: (parent, args, context) => see(context.req.headers.a) },  //: library
};
