"""The lists of deals, contacts and companies, and the pipeline that every company has."""

from typing import Any

from django.db import migrations

from leadwright.records import seed


def plant(apps: Any, schema_editor: Any) -> None:
    seed.plant(apps.get_model("records", "Option"))
    pipelines = apps.get_model("records", "Pipeline").objects
    pipelines.get_or_create(pk=0, defaults={"name": seed.PIPELINE, "sort": 10})


class Migration(migrations.Migration):
    dependencies = [("records", "0003_four_kinds")]
    operations = [migrations.RunPython(plant, migrations.RunPython.noop)]
