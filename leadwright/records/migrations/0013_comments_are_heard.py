from typing import Any

from django.db import migrations

from leadwright.outbox import queue


def hear(apps: Any, schema_editor: Any) -> None:
    """Records whose comments were written before these could be searched get their words from a job."""
    if apps.get_model("records", "Comment")._default_manager.exists():
        queue.later("fill-said", [{}])


class Migration(migrations.Migration):
    dependencies = [
        ("outbox", "0002_queue"),
        ("records", "0012_what_is_shared"),
    ]

    operations = [migrations.RunPython(hear, migrations.RunPython.noop)]
