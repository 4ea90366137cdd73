// AdonisJS: what the tables say of these lines.
import { HttpContextContract } from "@ioc:Adonis/Core/HttpContext";
import * as m_adonisjs_core_http from "@adonisjs/core/http";

function f1(r: m_adonisjs_core_http.HttpContext) {
  see(r);  //: library
  see(r.params);  //: request
  see(r.request.input("a"));  //: request
  see(r.request.all("a"));  //: request
  see(r.request.only("a"));  //: request
  see(r.request.except("a"));  //: request
  see(r.request.param("a"));  //: request
  see(r.request.params("a"));  //: request
  see(r.request.qs("a"));  //: request
  see(r.request.body("a"));  //: request
  see(r.request.header("a"));  //: request
  see(r.request.headers("a"));  //: request
  see(r.request.plainCookie("a"));  //: request
  see(r.request.url("a"));  //: request
  see(r.request.raw("a"));  //: request
}

class Old {
  show(context: HttpContextContract) {
    see(context.params.id);  //: request
  }
}
