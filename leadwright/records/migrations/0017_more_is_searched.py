"""Records made before are found by all that is searched now, and leads compared by the names of their companies."""

from typing import Any

from django.db import migrations

from leadwright.outbox import queue


def refill(apps: Any, schema_editor: Any) -> None:
    for kind in ("Lead", "Deal", "Contact", "Company", "Document"):
        if apps.get_model("records", kind)._default_manager.exists():
            queue.later("refill-search", [{"kind": kind.lower()}])


class Migration(migrations.Migration):
    dependencies = [
        ("outbox", "0002_queue"),
        ("records", "0016_chosen_values"),
    ]

    operations = [migrations.RunPython(refill, migrations.RunPython.noop)]
