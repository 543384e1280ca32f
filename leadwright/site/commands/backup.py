"""`leadwright backup`: the whole database in one file."""

from pathlib import Path

import click

from leadwright.site import database
from leadwright.site.dump import backup
from leadwright.site.terminal import say
from leadwright.site.terminal import translate as _


@click.command(help=_("Write the whole database into FILE; people may go on working."))
@click.argument("file", type=click.Path(path_type=Path))
def command(*, file: Path) -> None:
    with database.at_hand() as url:
        backup.write(url, file)
    say("Written: {file} ({size} kB)", file=file, size=file.stat().st_size >> 10)
