// AdonisJS: what the tables say of these lines.
import { HttpContextContract } from "@ioc:Adonis/Core/HttpContext";
import * as m_adonisjs_core_http from "@adonisjs/core/http";

function f1(r: m_adonisjs_core_http.HttpContext) {
  see(r);  //: library
  see(r.params);  //: request
  see(r.request.input("a"));  //: request
  see(r.request.all("a"));  //: request
  see(r.request.only("a"));  //: request
}

function f2(r: m_adonisjs_core_http.HttpContext) {
  see(r.params);  //: request
}

function f3(r: m_adonisjs_core_http.HttpContext) {
  see(r.request.input("a"));  //: request
}

function f4(r: m_adonisjs_core_http.HttpContext) {
  see(r.request.all("a"));  //: request
}

function f5(r: m_adonisjs_core_http.HttpContext) {
  see(r.request.only("a"));  //: request
}

function f6(r: m_adonisjs_core_http.HttpContext) {
  see(r.request.except("a"));  //: request
}

function f7(r: m_adonisjs_core_http.HttpContext) {
  see(r.request.param("a"));  //: request
}

function f8(r: m_adonisjs_core_http.HttpContext) {
  see(r.request.params("a"));  //: request
}

function f9(r: m_adonisjs_core_http.HttpContext) {
  see(r.request.qs("a"));  //: request
}

function f10(r: m_adonisjs_core_http.HttpContext) {
  see(r.request.body("a"));  //: request
}

function f11(r: m_adonisjs_core_http.HttpContext) {
  see(r.request.header("a"));  //: request
}

function f12(r: m_adonisjs_core_http.HttpContext) {
  see(r.request.headers("a"));  //: request
}

function f13(r: m_adonisjs_core_http.HttpContext) {
  see(r.request.plainCookie("a"));  //: request
}

function f14(r: m_adonisjs_core_http.HttpContext) {
  see(r.request.url("a"));  //: request
}

function f15(r: m_adonisjs_core_http.HttpContext) {
  see(r.request.raw("a"));  //: request
}

class Old {
  show(context: HttpContextContract) {
    see(context.params.id);  //: request
  }
}
