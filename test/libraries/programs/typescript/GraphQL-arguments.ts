// GraphQL-arguments: what the tables say of these lines.

export const h1 = (parent, args) => {
  see(args);  //: request
};

export const h2 = (_parent, args) => {
  see(args);  //: request
};

export const h3 = (root, args) => {
  see(args);  //: request
};

export const h4 = (_root, args) => {
  see(args);  //: request
};

export const h5 = (_, args) => {
  see(args);  //: request
};

export const h6 = (obj, args) => {
  see(args);  //: request
};

export const resolvers = {
  Query: { a: (parent, args) => see(args.a) },  //: request
  Mutation: { b: (parent, args) => see(args.b) },  //: request
  Subscription: { c: (parent, args) => see(args.c) },  //: request
};
