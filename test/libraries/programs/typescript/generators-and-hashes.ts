// generators and hashes: what the tables say of these lines.
import * as m_noble_hashes_sha2 from "@noble/hashes/sha2";
import * as m_noble_hashes_sha256 from "@noble/hashes/sha256";
import * as m_noble_hashes_utils from "@noble/hashes/utils";
import * as m_node_rs_argon2 from "@node-rs/argon2";
import * as m_paralleldrive_cuid2 from "@paralleldrive/cuid2";
import * as m_sindresorhus_slugify from "@sindresorhus/slugify";
import * as margon2 from "argon2";
import * as mbcrypt from "bcrypt";
import * as mbcryptjs from "bcryptjs";
import * as mcrypto_js from "crypto-js";
import * as mcrypto_js_md5 from "crypto-js/md5";
import * as mcrypto_js_sha256 from "crypto-js/sha256";
import * as mcuid from "cuid";
import * as mdate_fns from "date-fns";
import * as mdayjs from "dayjs";
import * as mescape_html from "escape-html";
import * as mfast_sha256 from "fast-sha256";
import * as mhash_object from "hash-object";
import * as mhe from "he";
import * as mjs_sha256 from "js-sha256";
import * as mksuid from "ksuid";
import * as mlodash from "lodash";
import * as mluxon from "luxon";
import * as mmd5 from "md5";
import * as mmoment from "moment";
import * as mmongodb from "mongodb";
import * as mmongoose from "mongoose";
import * as mmurmurhash from "murmurhash";
import * as mnanoid from "nanoid";
import * as mnanoid_non_secure from "nanoid/non-secure";
import * as mobject_hash from "object-hash";
import * as mohash from "ohash";
import * as mcookie from "cookie";
import * as mqs from "qs";
import * as mrandomstring from "randomstring";
import * as msanitize_html from "sanitize-html";
import * as msha1 from "sha1";
import * as msha256 from "sha256";
import * as mshort_uuid from "short-uuid";
import * as mshortid from "shortid";
import * as mslugify from "slugify";
import * as msuperjson from "superjson";
import * as mulid from "ulid";
import * as mulidx from "ulidx";
import * as muniqid from "uniqid";
import * as muuid from "uuid";
import * as muuid_v1 from "uuid/v1";
import * as muuid_v4 from "uuid/v4";
import * as muuid_validate from "uuid-validate";
import * as muuidv7 from "uuidv7";
import * as mxss from "xss";
import * as mxxhash_wasm from "xxhash-wasm";
import express from "express";

express().post("/x", (request, res) => {
  const x = request.body.x;
  see(muuid.v1(x));  //: generated
  see(muuid.v3(x));  //: hash
  see(muuid.v4(x));  //: generated
  see(muuid.v5(x));  //: hash
  see(muuid.v6(x));  //: generated
  see(muuid.v7(x));  //: generated
  see(muuid_v1(x));  //: generated
  see(muuid_v4(x));  //: generated
  see(muuid(x));  //: generated
  see(muuidv7.uuidv7(x));  //: generated
  see(mshort_uuid.generate(x));  //: generated
  see(mnanoid.nanoid(x));  //: generated
  see(mnanoid(x));  //: generated
  see(mnanoid.customAlphabet()(x));  //: generated
  see(mnanoid.customRandom()(x));  //: generated
  see(mnanoid_non_secure.nanoid(x));  //: generated
  see(mulid.ulid(x));  //: generated
  see(mulid(x));  //: generated
  see(mulidx.ulid(x));  //: generated
  see(mcuid(x));  //: generated
  see(m_paralleldrive_cuid2.createId(x));  //: generated
  see(muniqid(x));  //: generated
  see(mksuid.randomSync(x));  //: generated
  see(mshortid.generate(x));  //: generated
  see(mshortid(x));  //: generated
  see(mlodash.uniqueId(x));  //: generated
  see(mlodash.random(x));  //: number
  see(mrandomstring.generate(x));  //: generated
  see(mmongodb.ObjectId(x));  //: validated
  see(mmongoose.Types.ObjectId(x));  //: validated
  see(mbcrypt.hash(x));  //: hash
  see(mbcrypt.hashSync(x));  //: hash
  see(mbcrypt.compare(x));  //: boolean
  see(mbcryptjs.hash(x));  //: hash
  see(mbcryptjs.hashSync(x));  //: hash
  see(mbcryptjs.compare(x));  //: boolean
  see(margon2.hash(x));  //: hash
  see(margon2.verify(x));  //: boolean
  see(m_node_rs_argon2.hash(x));  //: hash
  see(mobject_hash(x));  //: hash
  see(mobject_hash.sha1(x));  //: hash
  see(mhash_object(x));  //: hash
  see(mohash.hash(x));  //: hash
  see(mohash.sha256(x));  //: hash
  see(mmd5(x));  //: hash
  see(msha1(x));  //: hash
  see(msha256(x));  //: hash
  see(mjs_sha256.sha256(x));  //: hash
  see(mjs_sha256(x));  //: hash
  see(mfast_sha256(x));  //: hash
  see(mcrypto_js.MD5(x));  //: hash
  see(mcrypto_js.SHA1(x));  //: hash
  see(mcrypto_js.SHA256(x));  //: hash
  see(mcrypto_js.SHA512(x));  //: hash
  see(mcrypto_js.HmacSHA256(x));  //: hash
  see(mcrypto_js_md5(x));  //: hash
  see(mcrypto_js_sha256(x));  //: hash
  see(m_noble_hashes_sha256.sha256(x));  //: hash
  see(m_noble_hashes_sha2.sha256(x));  //: hash
  see(m_noble_hashes_utils.bytesToHex(x));  //: encoded
  see(mxxhash_wasm()(x));  //: hash
  see(mmurmurhash.v3(x));  //: number
  see(mmoment(x));  //: time
  see(mmoment.utc(x));  //: time
  see(mmoment.unix(x));  //: time
  see(mdayjs(x));  //: time
  see(mdayjs.utc(x));  //: time
  see(mluxon.DateTime.anything(x));  //: time
  see(mdate_fns.format(x));  //: time
  see(mdate_fns.formatISO(x));  //: time
  see(mdate_fns.getTime(x));  //: number
  see(mdate_fns.getUnixTime(x));  //: number
  see(mslugify(x));  //: validated
  see(mslugify.default(x));  //: validated
  see(m_sindresorhus_slugify(x));  //: validated
  see(mlodash.kebabCase(x));  //: validated
  see(mlodash.snakeCase(x));  //: validated
  see(mlodash.camelCase(x));  //: validated
  if (muuid.validate(x)) see(x);  //: validated
  if (muuid_validate(x)) see(x);  //: validated
  if (m_paralleldrive_cuid2.isCuid(x)) see(x);  //: validated
  if (mulidx.isValid(x)) see(x);  //: validated
  see(mlodash.trim(x));  //: request
  see(mlodash.toLower(x));  //: request
  see(mlodash.toUpper(x));  //: request
  see(mlodash.toString(x));  //: request
  see(mlodash.escape(x));  //: request
  see(mlodash.get(x));  //: request
  see(mlodash.pick(x));  //: request
  see(mlodash.omit(x));  //: request
  see(mlodash.truncate(x));  //: request
  see(mqs.parse(x));  //: request
  see(mqs.stringify(x));  //: request
  see(mcookie.parse(x).a);  //: request
  see(mcookie.parseCookie(x).a);  //: request
  see(msanitize_html(x));  //: request
  see(mxss(x));  //: request
  see(mescape_html(x));  //: request
  see(mhe.encode(x));  //: request
  see(mhe.decode(x));  //: request
  see(msuperjson.parse(x));  //: request
});

function f1(y: mmongodb.ObjectId) {
  see(y);  //: validated
}

function f2(y: mmongoose.Types.ObjectId) {
  see(y);  //: validated
}

function f3(y: mmongoose.ObjectId) {
  see(y);  //: validated
}

function f4(y: crypto.UUID) {
  see(y);  //: validated
}

function f5(y: mluxon.DateTime) {
  see(y);  //: time
}

function f6(y: mdayjs.Dayjs) {
  see(y);  //: time
}

function f7(y: mmoment.Moment) {
  see(y);  //: time
}
