// Node.js: what the tables say of these lines.
import * as mnet from "net";
import * as mos from "os";
import * as mpath from "path";
import * as mperf_hooks from "perf_hooks";
import * as mquerystring from "querystring";
import * as murl from "url";
import * as mutil from "util";
import express from "express";

express().post("/x", (request, res) => {
  const x = request.body.x;
  see(crypto.randomUUID(x));  //: generated
  see(crypto.randomBytes(x));  //: generated
  see(crypto.randomInt(x));  //: number
  see(crypto.getRandomValues(x));  //: generated
  see(crypto.webcrypto.randomUUID(x));  //: generated
  see(globalThis.crypto.randomUUID(x));  //: generated
  see(crypto.createHash().digest(x));  //: hash
  see(crypto.createHmac().digest(x));  //: hash
  see(crypto.hash(x));  //: hash
  see(crypto.pbkdf2Sync(x));  //: hash
  see(crypto.scryptSync(x));  //: hash
  see(crypto.hkdfSync(x));  //: hash
  see(crypto.subtle.digest(x));  //: hash
  see(crypto.subtle.sign(x));  //: hash
  see(crypto.timingSafeEqual(x));  //: boolean
  see(mos.hostname(x));  //: generated
  see(mnet.isIP(x));  //: number
  see(mperf_hooks.performance.now(x));  //: time
  see(process.memoryUsage(x));  //: number
  if (mnet.isIP(x)) see(x);  //: validated
  if (mnet.isIPv4(x)) see(x);  //: validated
  if (mnet.isIPv6(x)) see(x);  //: validated
  see(murl.parse(x));  //: request
  see(murl.URL(x));  //: request
  see(murl.URLSearchParams(x));  //: request
  see(mquerystring.parse(x));  //: request
  see(mquerystring.unescape(x));  //: request
  see(mpath.basename(x));  //: request
  see(mpath.normalize(x));  //: request
  see(mpath.posix.basename(x));  //: request
  see(mpath.posix.normalize(x));  //: request
  see(mutil.inspect(x));  //: request
});
