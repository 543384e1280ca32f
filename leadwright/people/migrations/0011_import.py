"""Importing is a right of its own: whoever may add records may import those that they may take along."""

from typing import Any

from django.db import migrations


def allow(apps: Any, _schema: Any) -> None:
    for role in apps.get_model("people", "Role").objects.all():
        for thing, verbs in role.grants.items():
            if thing != "document" and "add" in verbs and "export" in verbs:  # records, not a place
                verbs["import"] = {"": verbs["export"].get("", "none")}
        role.save(update_fields=["grants"])


class Migration(migrations.Migration):
    dependencies = [("people", "0010_start")]
    operations = [migrations.RunPython(allow, migrations.RunPython.noop)]
