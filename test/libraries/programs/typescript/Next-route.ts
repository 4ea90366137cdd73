// Next-route: what the tables say of these lines.

export async function GET(p0, p1) {
  see(p1.params);  //: request
}

export async function GET(p0, p1) {
  see(p1);  //: library
  see(p1.params);  //: request
}
