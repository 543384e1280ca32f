"""`leadwright doctor`: looks at everything a healthy Leadwright needs, and says what is wrong."""

import platform
import shutil
import sys
from collections.abc import Callable

import click

from leadwright.site import environment
from leadwright.site.django_ready import with_database
from leadwright.site.launch import outside, port
from leadwright.site.postgres import programs
from leadwright.site.terminal import Refusal
from leadwright.site.terminal import translate as _


@click.command(help=_("Look whether everything is in order; the exit code is 1 when something is not."))
def command() -> None:
    healthy = [examine(title, look) for title, look in EXAMINATIONS.items()]
    sys.exit(0 if all(healthy) else 1)


def examine(title: str, look: Callable[[], str]) -> bool:
    try:
        click.echo(f"✓ {title}: {look()}")
    except Refusal as refusal:
        click.echo(f"✗ {title}: {refusal.message}")
        return False
    return True


def python() -> str:
    return platform.python_version()


def data() -> str:
    folder = environment.data()
    if not folder.exists():
        raise Refusal("There are no data in {data} yet: start Leadwright once.", data=folder)
    return _("{folder}, {free} GB free").format(folder=folder, free=shutil.disk_usage(folder).free >> 30)


def postgresql() -> str:
    if url := environment.database_url():
        outside.require_reachable(url)
        return _("the one of DATABASE_URL")
    return _("embedded, {version}").format(version=programs.version(programs.folder()))


def schema() -> str:
    with with_database():
        from leadwright.site.commands.migrate import missing_steps

        if steps := missing_steps():
            raise Refusal("{steps} steps are missing: run leadwright migrate.", steps=steps)
    return _("up to date")


def web() -> str:
    with with_database():
        from django.conf import settings

        if settings.WEB is None:
            raise Refusal("It is not built: run make.")
        return str(settings.WEB)


def address() -> str:
    host, number = environment.host(), environment.port()
    running = port.answers(host, number)
    return (_("{host}:{port} answers") if running else _("{host}:{port} is free")).format(host=host, port=number)


def mail() -> str:
    with with_database():
        from django.conf import settings

        return _("through SMTP_URL") if settings.SMTP_URL else _("no SMTP_URL, so mails stay in the outbox")


EXAMINATIONS = {
    "Python": python,
    _("Data folder"): data,
    "PostgreSQL": postgresql,
    _("Database"): schema,
    _("Web"): web,
    _("Address"): address,
    _("Mail"): mail,
}
