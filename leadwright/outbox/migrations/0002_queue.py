"""The tables of the engine of jobs."""

from typing import Any

from django.db import migrations
from pgqueuer.adapters.persistence.qb import QueryBuilderEnvironment


def install(apps: Any, schema_editor: Any) -> None:
    with schema_editor.connection.cursor() as cursor:
        cursor.execute(QueryBuilderEnvironment().build_install_query())


def uninstall(apps: Any, schema_editor: Any) -> None:
    with schema_editor.connection.cursor() as cursor:
        cursor.execute(QueryBuilderEnvironment().build_uninstall_query())


class Migration(migrations.Migration):
    dependencies = [("outbox", "0001_tables")]
    operations = [migrations.RunPython(install, uninstall)]
