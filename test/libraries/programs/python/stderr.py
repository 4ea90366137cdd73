# stderr: what the tables say of these lines.
from flask import request
import sys
import syslog
import traceback
import warnings


def lines(y, logger):
    x = request.args["x"]
    sys.stderr.write("a")  #: stderr
    sys.stderr.buffer.write("a")  #: stderr
    sys.__stderr__.write("a")  #: stderr
    warnings.warn("a")  #: stderr
    warnings.warn_explicit("a")  #: stderr
    syslog.syslog("a")  #: stderr
    traceback.print_exception("a")  #: stderr
    sys.exit("a")  #: stderr
