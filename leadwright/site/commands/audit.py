"""`leadwright audit`: the journal of rights, configuration, log-ins, exports and deletions."""

import click

from leadwright.site.django_ready import with_database
from leadwright.site.terminal import Refusal, say
from leadwright.site.terminal import translate as _


@click.group(help=_("The journal of rights, configuration, log-ins, exports and deletions."))
def command() -> None:
    """Its subcommands do the work."""


@command.command(help=_("Prove that nobody changed the journal; the exit code is 1 when somebody did."))
def verify() -> None:
    with with_database():
        from leadwright.audit import journal

        journal.seal()
        troubles = list(journal.verify())
        lines, last = journal.newest()
        for trouble in troubles:
            click.echo(f"✗ {trouble}")
        if troubles:
            raise Refusal("The journal was changed.")
        say("{lines} lines, none changed. Keep the last seal elsewhere: {seal}", lines=lines, seal=last)
