# generators and hashes: what the tables say of these lines.
from flask import request
import argon2
import arrow
import bcrypt
import celery
import cryptography
import cuid
import cuid2
import dateutil
import kombu
import ksuid
import mmh3
import nanoid
import numpy
import passlib
import pendulum
import pwdlib
import shortuuid
import ulid
import uuid6
import uuid_utils
import xxhash


def lines(y, logger):
    x = request.args["x"]
    see(shortuuid.uuid(x))  #: generated
    see(shortuuid.ShortUUID().anything(x))  #: generated
    see(nanoid.generate(x))  #: generated
    see(ulid.new(x))  #: generated
    see(ulid.ULID(x))  #: generated
    see(uuid_utils.anything(x))  #: generated
    see(uuid6.uuid7(x))  #: generated
    see(uuid6.uuid6(x))  #: generated
    see(cuid.cuid(x))  #: generated
    see(cuid2.cuid_wrapper()(x))  #: generated
    see(ksuid.ksuid(x))  #: generated
    see(numpy.random.anything(x))  #: number
    see(xxhash.xxh64_hexdigest(x))  #: hash
    see(xxhash.xxh32_hexdigest(x))  #: hash
    see(xxhash.xxh3_64_hexdigest(x))  #: hash
    see(mmh3.hash(x))  #: number
    see(mmh3.hash64(x))  #: number
    see(mmh3.hash128(x))  #: number
    see(bcrypt.hashpw(x))  #: hash
    see(bcrypt.checkpw(x))  #: boolean
    see(passlib.hash.anything.hash(x))  #: hash
    see(passlib.hash.anything.encrypt(x))  #: hash
    see(passlib.context.CryptContext().hash(x))  #: hash
    see(passlib.context.CryptContext().verify(x))  #: boolean
    see(argon2.PasswordHasher().hash(x))  #: hash
    see(pwdlib.PasswordHash().hash(x))  #: hash
    see(cryptography.fernet.Fernet().encrypt(x))  #: encoded
    see(arrow.anything(x))  #: time
    see(pendulum.anything(x))  #: time
    see(dateutil.parser.parse(x))  #: time
    see(kombu.utils.uuid.uuid(x))  #: generated
    see(celery.utils.uuid(x))  #: generated


def hashed():
    x = request.args["x"]
    see(xxhash.xxh64(x).hexdigest())  #: hash
