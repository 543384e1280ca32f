"""`leadwright run`: everything that one machine needs, in one command."""

import click

from leadwright.site import lifeline
from leadwright.site.launch import launcher
from leadwright.site.terminal import translate as _

HELP = _(
    "Start PostgreSQL (unless DATABASE_URL names one), the web and the worker; Ctrl-C stops them all. "
    "PORT, HOST, DATA, DATABASE_URL and SMTP_URL are read from the environment."
)


@click.command(help=HELP)
@click.option("--demo/--no-demo", default=True, help=_("Load the demo company when the database is empty."))
@click.option("--tied", is_flag=True, help=_("End when the process that started this one ends."))
def command(*, demo: bool, tied: bool) -> None:
    if tied:
        lifeline.end_with_parent()
    launcher.launch(with_demo=demo)
