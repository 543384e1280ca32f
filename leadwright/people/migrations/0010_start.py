"""Starting processes by hand is a right of its own: who may change records of a kind may start them as far."""

from typing import Any

from django.db import migrations


def allow(apps: Any, _schema: Any) -> None:
    for role in apps.get_model("people", "Role").objects.all():
        for verbs in role.grants.values():
            if "comment" in verbs and "update" in verbs:  # records, not a place
                verbs["start"] = {"": verbs["update"].get("", "none")}
        role.save(update_fields=["grants"])


class Migration(migrations.Migration):
    dependencies = [("people", "0009_see")]
    operations = [migrations.RunPython(allow, migrations.RunPython.noop)]
