# print: what the tables say of these lines.
from flask import request
import click
import icecream
import pprint
import rich
import sys
import typer


def lines(y, logger):
    x = request.args["x"]
    print("a")  #: log
    pprint.pprint("a")  #: log
    pprint.pp("a")  #: log
    sys.stdout.write("a")  #: log
    sys.stdout.buffer.write("a")  #: log
    sys.__stdout__.write("a")  #: log
    click.echo("a")  #: log
    click.secho("a")  #: log
    click.echo_via_pager("a")  #: log
    typer.echo("a")  #: log
    typer.secho("a")  #: log
    rich.print("a")  #: log
    rich.print_json("a")  #: log
    rich.inspect("a")  #: log
    icecream.ic("a")  #: log
    rich.console.Console().print("a")  #: log
    rich.get_console().print("a")  #: log
    rich.console.Console().print("a")  #: log
    rich.console.Console().log("a")  #: log
    rich.console.Console().print_json("a")  #: log
    rich.console.Console().out("a")  #: log
