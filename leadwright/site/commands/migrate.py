"""`leadwright migrate`: brings the database up to date, and fills a new one."""

import click
from django.conf import settings
from django.core.management import call_command
from django.db import connection
from django.db.migrations.executor import MigrationExecutor

from leadwright.site.django_ready import with_database
from leadwright.site.terminal import say
from leadwright.site.terminal import translate as _

ONE_AT_A_TIME = 0x1EAD  # any number, the same for everybody: two machines may start at once


@click.command(help=_("Bring the database up to date."))
@click.option("--demo", is_flag=True, help=_("Load the demo company when the database is empty."))
def command(*, demo: bool) -> None:
    with with_database(make=True), connection.cursor() as cursor:
        cursor.execute("select pg_advisory_lock(%s)", [ONE_AT_A_TIME])
        migrate()
        if demo:
            load_demo()


def migrate() -> None:
    if steps := missing_steps():
        say("Database: bringing it up to date ({steps} steps)", steps=steps)
        call_command("migrate", verbosity=0)


def missing_steps() -> int:
    executor = MigrationExecutor(connection)
    return len(executor.migration_plan(executor.loader.graph.leaf_nodes()))


def load_demo() -> None:
    from leadwright.company.models import Company  # models need Django to be set up
    from leadwright.site import demo

    if demo.is_empty():
        say("Demo company: loading")
        demo.load()
    if Company.objects.filter(demo=True).exists():
        say("Demo company: log in as {email} with the password {password}", **settings.DEMO_LOG_IN)
