"""The lists a new installation starts with."""

from typing import Any

from django.db import migrations

from leadwright.records import seed


def plant(apps: Any, schema_editor: Any) -> None:
    seed.plant(apps.get_model("records", "Option"))


class Migration(migrations.Migration):
    dependencies = [("records", "0001_tables")]
    operations = [migrations.RunPython(plant, migrations.RunPython.noop)]
