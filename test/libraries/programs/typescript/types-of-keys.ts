// types of keys: what the tables say of these lines.
import * as m0 from "@redis/client";
import * as m1 from "@redis/client/dist/lib/RESP/types";
import * as m2 from "@redis/client/dist/lib/commands";
import * as m3 from "ioredis";
import * as m4 from "redis";

function f1(x: m0.RedisArgument) {
  see(x);  //: parameter
}

function f2(x: m1.RedisArgument) {
  see(x);  //: parameter
}

function f3(x: m2.RedisCommandArgument) {
  see(x);  //: parameter
}

function f4(x: m3.RedisKey) {
  see(x);  //: parameter
}

function f5(x: m3.RedisValue) {
  see(x);  //: parameter
}

function f6(x: m4.RedisArgument) {
  see(x);  //: parameter
}
