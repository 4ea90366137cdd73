/** Modules of Python's standard library that source files import at their top: they are sorted before other packages. */
const STANDARD: ReadonlySet<string> = new Set(
  `abc argparse array ast asyncio atexit base64 binascii bisect builtins bz2 calendar cgi cmath code codecs collections
  concurrent configparser contextlib contextvars copy copyreg csv ctypes dataclasses datetime decimal difflib dis email
  enum errno faulthandler fcntl fileinput fnmatch fractions ftplib functools gc getopt getpass gettext glob graphlib gzip
  hashlib heapq hmac html http imaplib importlib inspect io ipaddress itertools json keyword linecache locale logging
  lzma mailbox marshal math mimetypes mmap multiprocessing netrc numbers operator os pathlib pdb pickle pkgutil platform
  plistlib pprint profile pstats pty pwd queue random re resource sched secrets select selectors shelve shlex shutil
  signal site smtplib socket socketserver sqlite3 ssl stat statistics string stringprep struct subprocess sys sysconfig
  syslog tarfile tempfile textwrap threading time timeit tkinter token tokenize tomllib traceback tracemalloc types
  typing unicodedata unittest urllib uuid venv warnings wave weakref webbrowser wsgiref xml xmlrpc zipfile zipimport
  zlib zoneinfo`.split(/\s+/),
);

/** True for a module of the standard library or inside one of its packages. */
export function isStandard(module: string): boolean {
  const dot = module.indexOf(".");
  return STANDARD.has(dot < 0 ? module : module.slice(0, dot));
}
