"""`leadwright process`: processes as files."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from leadwright.site.django_ready import with_database
from leadwright.site.terminal import Refusal, say
from leadwright.site.terminal import translate as _

if TYPE_CHECKING:
    from leadwright.people.access import Actor


@click.group(help=_("Export, import, publish and try business processes."))
def command() -> None:
    """Its subcommands do the work."""


@command.command("export", help=_("Print the process with this number as YAML."))
@click.argument("number", type=int)
def export(number: int) -> None:
    with with_database():
        from leadwright.processes import drawing, exchange

        click.echo(exchange.exported(drawing.find(number, by=_terminal())), nl=False)


@command.command("import", help=_("Make a process from a YAML file. It does not run until it is published."))
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--as", "meanings", multiple=True, help=_("What a name means here: user:a@x=user:b@y"))
def import_(file: Path, meanings: tuple[str, ...]) -> None:
    with with_database():
        from leadwright.engine import Template
        from leadwright.processes import exchange, symbols
        from leadwright.refusal import Refused

        mapping = dict(one.split("=", 1) for one in meanings if "=" in one)
        try:
            made = exchange.imported(file.read_text(encoding="utf-8"), by=_terminal(), mapping=mapping)
        except Refused as refused:
            raise Refusal("{file}: {why}", file=file, why=str(refused)) from None
        say("Process {number} “{name}” was made; it is switched off.", number=made.pk, name=made.name)
        for name in symbols.unmapped(Template.load(made.draft), made.kind):
            say("  {name} means nothing here: map it in the web, or import again with --as.", name=name)


@command.command(help=_("Make the draft of a process the version that runs, on behalf of a person."))
@click.argument("number", type=int)
@click.option("--user", "email", required=True, help=_("The e-mail of the person with whose rights it will act."))
def publish(number: int, email: str) -> None:
    with with_database():
        from leadwright.people import directory
        from leadwright.people.access import Actor, Denied
        from leadwright.processes import drawing
        from leadwright.refusal import Refused

        author = directory.by_email(email)
        if author is None:
            raise Refusal("Nobody with the e-mail {email} works here.", email=email)
        by = Actor("terminal", author)
        try:
            process = drawing.publish(number, drawing.find(number, by=by).revision, by=by)
        except drawing.NoSuchProcess:
            raise Refusal("There is no process {number}.", number=number) from None
        except (Refused, Denied) as refusal:
            raise Refusal("Process {number} was not published: {why}", number=number, why=str(refusal)) from None
        say("Process {number} “{name}” is published.", number=process.pk, name=process.name)


@command.command(help=_("Try the drawing of a process on a record: print its path. Nothing is changed or sent."))
@click.argument("number", type=int)
@click.option("--record", type=int, help=_("The number of the record; without it a new one is tried."))
@click.option("--set", "values", multiple=True, help=_("What the record is to say instead: CURRENCY_ID=EUR"))
def test(number: int, record: int | None, values: tuple[str, ...]) -> None:
    with with_database():
        from leadwright.processes import drawing, trying
        from leadwright.records.reads import NoSuchRecord
        from leadwright.refusal import Refused

        told = dict(one.split("=", 1) for one in values if "=" in one)
        try:
            tried = trying.on_record(number, record, told, by=_terminal())
        except drawing.NoSuchProcess:
            raise Refusal("There is no process {number}.", number=number) from None
        except NoSuchRecord:
            raise Refusal("There is no record {number}.", number=record) from None
        except Refused as refused:
            raise Refusal("Process {number} was not tried: {why}", number=number, why=str(refused)) from None
        for title, words in tried.steps:
            click.echo(f"{title}: {words}" if words else title)
        if tried.reason:
            raise Refusal("It would fail: {why}", why=tried.reason)


def _terminal() -> "Actor":
    """Whoever sits at the terminal of the machine may do everything."""
    from leadwright.people.access import Actor

    return Actor("terminal")
