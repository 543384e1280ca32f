"""`leadwright worker`: does what must happen later; start as many as the work needs."""

import click

from leadwright.site.django_ready import set_up
from leadwright.site.terminal import translate as _


@click.command(help=_("Deliver mail, wake waiting processes and do whatever else was left for later."))
def command() -> None:
    set_up()
    from leadwright.outbox import worker  # its models need Django to be set up

    worker.run()
