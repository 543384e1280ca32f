"""Seeing settings is a right of its own: heads of departments may look at them, and who gives roles at the groups."""

from typing import Any

from django.db import migrations

SETTINGS = ("fields", "lists", "people", "roles", "settings")


def allow(apps: Any, _schema: Any) -> None:
    for role in apps.get_model("people", "Role").objects.all():
        gives_roles = role.grants.get("roles", {}).get("edit", {}).get("") == "all"
        for place in SETTINGS if role.code == "head" else ("people",) if gives_roles else ():
            role.grants.setdefault(place, {})["read"] = {"": "all"}
        role.save(update_fields=["grants"])


class Migration(migrations.Migration):
    dependencies = [("people", "0008_time_zone")]
    operations = [migrations.RunPython(allow, migrations.RunPython.noop)]
