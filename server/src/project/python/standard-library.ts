/**
 * Modules of the standard library that libraries import themselves. A program in which a local file took the place of one of them would
 * not run, so such an import means the standard library. Modules that hardly anything imports (`code`, `profile`, `statistics`) and ones
 * that were removed are left out: a file of that name wins, and without one the import leads nowhere anyway.
 */
export const STANDARD_LIBRARY: ReadonlySet<string> = new Set(
  (
    "__future__ _thread abc annotationlib argparse array ast asyncio atexit base64 bdb binascii bisect builtins bz2 calendar cmath " +
    "codecs codeop collections compileall concurrent configparser contextlib contextvars copy copyreg csv ctypes curses dataclasses " +
    "datetime dbm decimal difflib dis email encodings ensurepip enum errno faulthandler fcntl filecmp fileinput fnmatch fractions " +
    "ftplib functools gc genericpath getopt getpass gettext glob graphlib grp gzip hashlib heapq hmac html http imaplib importlib " +
    "inspect io ipaddress itertools json keyword linecache locale logging lzma marshal math mimetypes mmap msvcrt multiprocessing " +
    "numbers opcode operator optparse os pathlib pdb pickle pickletools pkgutil platform plistlib poplib posix posixpath pprint pty " +
    "pwd py_compile pyexpat queue quopri random re readline reprlib runpy secrets select selectors shlex shutil signal site smtplib " +
    "socket socketserver sqlite3 ssl stat string stringprep struct subprocess sys sysconfig syslog tarfile tempfile termios " +
    "textwrap threading time timeit tkinter token tokenize tomllib traceback tracemalloc tty types typing unicodedata unittest " +
    "urllib uuid venv warnings weakref webbrowser winreg winsound wsgiref xml xmlrpc zipapp zipfile zipimport zlib zoneinfo"
  ).split(" "),
);
