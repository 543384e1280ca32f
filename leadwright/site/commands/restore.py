"""`leadwright restore`: a backup becomes the database again, with its files."""

from pathlib import Path

import click

from leadwright.site import database, environment
from leadwright.site.dump.restore import put_back
from leadwright.site.terminal import say
from leadwright.site.terminal import translate as _


@click.command(
    help=_("Make the database and the uploaded files what they were when FILE was written. Stop Leadwright first.")
)
@click.argument("file", type=click.Path(path_type=Path, exists=True, dir_okay=False))
@click.option("--replace", is_flag=True, help=_("Also when there are data already; they are lost."))
def command(*, file: Path, replace: bool) -> None:
    with database.at_hand(make=True) as url:
        put_back(url, environment.files(), file, replace=replace)
    say("Restored from {file}", file=file)
