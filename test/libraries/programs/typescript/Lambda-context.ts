// Lambda-context: what the tables say of these lines.

export const h1 = (event, context) => {
  see(context);  //: library
};
