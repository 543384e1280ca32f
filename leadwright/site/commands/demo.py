"""`leadwright demo`: fills an empty database with the demo company."""

import click

from leadwright.site.django_ready import with_database
from leadwright.site.terminal import Refusal, say
from leadwright.site.terminal import translate as _


@click.command(help=_("Fill an empty database with the demo company."))
@click.option("--size", type=click.IntRange(0, 10_000_000), help=_("How many leads; a handful when not said."))
@click.option("--without-process", is_flag=True, help=_("Leave the process to be drawn."))
def command(*, size: int | None, without_process: bool) -> None:
    with with_database(make=True):
        from leadwright.site import demo
        from leadwright.site.commands.migrate import migrate

        migrate()
        if not demo.is_empty():
            raise Refusal("The database is not empty; the demo company is for an empty one.")
        demo.load(size, with_process=not without_process)
        say("The demo company is there. Log in as admin@example.com with the password leadwright.")
