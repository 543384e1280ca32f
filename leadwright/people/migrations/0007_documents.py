"""The roles that came with the installation may work in the libraries: of their department and those below it, and in
the public one."""

from typing import Any

from django.db import migrations

OF_SALES = {
    "read": "open",
    "add": "open",
    "update": "open",
    "delete": "own",
    "move": "open",
    "enter": "all",
    "comment": "open",
    "plan": "own",
    "export": "own",
    "convert": "none",
}
OF_HEADS = {**dict.fromkeys(OF_SALES, "open"), "enter": "all", "convert": "none"}
GRANTS = {"head": OF_HEADS, "salesperson": OF_SALES, "reader": {"read": "open"}}


def allow(apps: Any, _schema: Any) -> None:
    for role in apps.get_model("people", "Role").objects.filter(code__in=GRANTS):
        role.grants["document"] = {verb: {"": level} for verb, level in GRANTS[role.code].items()}
        role.save(update_fields=["grants"])


class Migration(migrations.Migration):
    dependencies = [("people", "0006_keys")]
    operations = [migrations.RunPython(allow, migrations.RunPython.noop)]
