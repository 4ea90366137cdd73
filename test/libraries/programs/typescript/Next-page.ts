// Next-page: what the tables say of these lines.
import * as mnext from "next";

function f1(r: mnext.GetServerSidePropsContext) {
  see(r);  //: library
  see(r.params);  //: request
  see(r.searchParams);  //: request
  see(r.query);  //: request
  see(r.req.headers);  //: request
  see(r.req.cookies);  //: request
  see(r.req.url);  //: request
}

function f2(r: mnext.GetStaticPropsContext) {
  see(r);  //: library
  see(r.params);  //: request
  see(r.searchParams);  //: request
  see(r.query);  //: request
  see(r.req.headers);  //: request
}

export async function Page(p0) {
  see(p0);  //: library
  see(p0.params);  //: request
  see(p0.searchParams);  //: request
  see(p0.query);  //: request
  see(p0.req.headers);  //: request
}
