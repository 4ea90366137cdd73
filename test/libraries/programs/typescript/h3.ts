// h3: what the tables say of these lines.
import * as mgetQuery from "getQuery";
import * as mgetRequestHeader from "getRequestHeader";
import * as mgetRouterParam from "getRouterParam";
import * as mgetRouterParams from "getRouterParams";
import * as mh3 from "h3";
import * as mreadBody from "readBody";
import * as mreadRawBody from "readRawBody";
import express from "express";

express().post("/x", (request, res) => {
  const x = request.body.x;
  see(mh3.getQuery());  //: request
  see(mh3.readBody());  //: request
  see(mh3.readRawBody());  //: request
  see(mh3.readFormData());  //: request
  see(mh3.getRouterParam());  //: request
  see(mh3.getRouterParams());  //: request
  see(mh3.getHeader());  //: request
  see(mh3.getHeaders());  //: request
  see(mh3.getRequestHeader());  //: request
  see(mh3.getCookie());  //: request
  see(mh3.parseCookies());  //: request
  see(mgetQuery());  //: request
  see(mreadBody());  //: request
  see(mreadRawBody());  //: request
  see(mgetRouterParam());  //: request
  see(mgetRouterParams());  //: request
  see(mgetRequestHeader());  //: request
});
