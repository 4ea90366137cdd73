// built-in: what the tables say of these lines.
import * as mURL from "URL";
import * as mURLSearchParams from "URLSearchParams";
import * as mbigint from "bigint";
import * as mboolean from "boolean";
import * as mbuffer from "buffer";
import express from "express";

express().post("/x", (request, res) => {
  const x = request.body.x;
  see(Number(x));  //: number
  see(parseInt(x));  //: number
  see(parseFloat(x));  //: number
  see(BigInt(x));  //: number
  see(Number.parseInt(x));  //: number
  see(Number.parseFloat(x));  //: number
  see(Math.anything(x));  //: number
  see(Boolean(x));  //: boolean
  see(isNaN(x));  //: boolean
  see(isFinite(x));  //: boolean
  see(Number.isNaN(x));  //: boolean
  see(Array.isArray(x));  //: boolean
  see(Date.now(x));  //: time
  see(Date.UTC(x));  //: time
  see(Date(x));  //: time
  see(performance.now(x));  //: time
  see(process.hrtime(x));  //: time
  see(process.hrtime.bigint(x));  //: time
  see(process.uptime(x));  //: time
  see(btoa(x));  //: encoded
  see(encodeURIComponent(x));  //: encoded
  see(str.toISOString(x));  //: time
  see(str.toJSON(x));  //: time
  see(str.getTime(x));  //: number
  see(str.getFullYear(x));  //: number
  see(str.getUTCFullYear(x));  //: number
  see(str.getMonth(x));  //: number
  see(str.getDate(x));  //: number
  see(str.getDay(x));  //: number
  see(str.getHours(x));  //: number
  see(str.getMinutes(x));  //: number
  see(str.toFixed(x));  //: number
  see(str.toPrecision(x));  //: number
  see(str.indexOf(x));  //: number
  see(str.lastIndexOf(x));  //: number
  see(str.charCodeAt(x));  //: number
  see(str.codePointAt(x));  //: number
  see(str.localeCompare(x));  //: number
  see(str.startsWith(x));  //: boolean
  see(str.endsWith(x));  //: boolean
  see(str.includes(x));  //: boolean
  see(str.hasOwnProperty(x));  //: boolean
  see(str.digest(x));  //: hash
  see(str.toHexString(x));  //: encoded
  if (Number.isInteger(x)) see(x);  //: validated
  if (Number.isSafeInteger(x)) see(x);  //: validated
  if (Number.isFinite(x)) see(x);  //: validated
  see(String(x));  //: validated
  see(Object(x));  //: validated
  see(Array(x));  //: validated
  see(mURL(x));  //: validated
  see(mURLSearchParams(x));  //: validated
  see(JSON.parse(x));  //: validated
  see(JSON.stringify(x));  //: validated
  see(decodeURIComponent(x));  //: validated
  see(decodeURI(x));  //: validated
  see(encodeURI(x));  //: validated
  see(escape(x));  //: validated
  see(unescape(x));  //: validated
  see(atob(x));  //: validated
  see(Object.entries(x));  //: validated
  see(Object.fromEntries(x));  //: validated
  see(str.trim(x));  //: validated
  see(str.trimStart(x));  //: validated
  see(str.trimEnd(x));  //: validated
  see(str.toLowerCase(x));  //: validated
  see(str.toUpperCase(x));  //: validated
  see(str.toLocaleLowerCase(x));  //: validated
  see(str.toLocaleUpperCase(x));  //: validated
  see(str.toString(x));  //: validated
  see(str.valueOf(x));  //: validated
  see(str.normalize(x));  //: validated
  see(str.slice(x));  //: validated
  see(str.substring(x));  //: validated
  see(str.substr(x));  //: validated
  see(str.concat(x));  //: validated
  see(str.padStart(x));  //: validated
  see(str.padEnd(x));  //: validated
  see(str.repeat(x));  //: validated
  see(str.replace(x));  //: validated
  see(str.replaceAll(x));  //: validated
  see(str.split(x));  //: validated
  see(str.charAt(x));  //: validated
  see(str.at(x));  //: validated
  see(str.flat(x));  //: validated
  see(str.join(x));  //: validated
  see(str.filter(x));  //: validated
  see(str.sort(x));  //: validated
  see(str.reverse(x));  //: validated
  see(Buffer.from(x));  //: validated
  see(mbuffer.Buffer.from(x));  //: validated
});

express().post("/x", (request, res) => {
  const x = request.body.x;
  BigInt(x);
  see(x);  //: validated
});

function f1(y: number) {
  see(y);  //: number
}

function f2(y: mbigint) {
  see(y);  //: number
}

function f3(y: mboolean) {
  see(y);  //: boolean
}

function f4(y: Date) {
  see(y);  //: time
}
