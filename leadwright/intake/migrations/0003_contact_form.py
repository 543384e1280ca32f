"""A web form for everybody."""

from typing import Any

from django.db import migrations

from leadwright.intake import seed


def plant(apps: Any, schema_editor: Any) -> None:
    seed.plant(apps.get_model("intake", "WebForm"))


class Migration(migrations.Migration):
    dependencies = [("intake", "0002_imports")]
    operations = [migrations.RunPython(plant, migrations.RunPython.noop)]
