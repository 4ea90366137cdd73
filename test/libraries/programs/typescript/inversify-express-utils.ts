// inversify-express-utils: what the tables say of these lines.
import * as minversify_express_utils from "inversify-express-utils";

class C1 {
  m(@minversify_express_utils.requestParam("p") p: string) {
    see(p);  //: request
  }
}

class C2 {
  m(@minversify_express_utils.queryParam("p") p: string) {
    see(p);  //: request
  }
}

class C3 {
  m(@minversify_express_utils.requestBody("p") p: string) {
    see(p);  //: request
  }
}

class C4 {
  m(@minversify_express_utils.requestHeaders("p") p: string) {
    see(p);  //: request
  }
}

class C5 {
  m(@minversify_express_utils.cookies("p") p: string) {
    see(p);  //: request
  }
}
