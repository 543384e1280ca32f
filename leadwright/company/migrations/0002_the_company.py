"""The one row about the company."""

from typing import Any

from django.db import migrations


def plant(apps: Any, schema_editor: Any) -> None:
    apps.get_model("company", "Company").objects.get_or_create(pk=1)
    apps.get_model("company", "Currency").objects.get_or_create(code="USD", defaults={"rate": 1})


class Migration(migrations.Migration):
    dependencies = [("company", "0001_tables")]
    operations = [migrations.RunPython(plant, migrations.RunPython.noop)]
