// TypeGraphQL: what the tables say of these lines.
import * as mtype_graphql from "type-graphql";

class C1 {
  m(@mtype_graphql.Arg("p") p: string) {
    see(p);  //: request
  }
}

class C2 {
  m(@mtype_graphql.Args("p") p: string) {
    see(p);  //: request
  }
}

class Checked {
  m(@mtype_graphql.Arg("a") a: number, @mtype_graphql.Arg("b") b: boolean, @mtype_graphql.Arg("c") c: Date, @mtype_graphql.Arg("d") d: Own) {
    see(a);  //: number
    see(b);  //: number
    see(c);  //: number
    see(d);  //: request
  }
}

class C3 {
  m(@mtype_graphql.Arg("p", () => mtype_graphql.Int) p) {
    see(p);  //: validated
  }
}

class C4 {
  m(@mtype_graphql.Arg("p", () => mtype_graphql.Float) p) {
    see(p);  //: validated
  }
}

class C5 {
  m(@mtype_graphql.Arg("p", () => mtype_graphql.GraphQLISODateTime) p) {
    see(p);  //: validated
  }
}

class C6 {
  m(@mtype_graphql.Arg("p", () => Number) p) {
    see(p);  //: validated
  }
}

class C7 {
  m(@mtype_graphql.Arg("p", () => Boolean) p) {
    see(p);  //: validated
  }
}

class C8 {
  m(@mtype_graphql.Arg("p", () => Date) p) {
    see(p);  //: validated
  }
}

class Text {
  m(@mtype_graphql.Arg("p", () => String) p) {
    see(p);  //: request
  }
}
