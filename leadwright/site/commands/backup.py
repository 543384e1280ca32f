"""`leadwright backup`: the database and all uploaded files in one file."""

from pathlib import Path

import click

from leadwright.site import database, environment
from leadwright.site.dump import backup
from leadwright.site.terminal import say
from leadwright.site.terminal import translate as _


@click.command(help=_("Write the database and all uploaded files into FILE; people may go on working."))
@click.argument("file", type=click.Path(path_type=Path))
def command(*, file: Path) -> None:
    with database.at_hand() as url:
        backup.write(url, environment.files(), file)
    say("Written: {file} ({size} kB)", file=file, size=file.stat().st_size >> 10)
