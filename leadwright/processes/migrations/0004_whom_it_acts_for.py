from typing import Any

from django.conf import settings
from django.db import migrations, models
from django.db.models.deletion import SET_NULL


def as_before(apps: Any, schema_editor: Any) -> None:
    """Versions go on acting for whoever published them."""
    apps.get_model("processes", "Version").objects.update(acts_for=models.F("author"))


class Migration(migrations.Migration):
    dependencies = [
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
        ("processes", "0003_runs_by_start"),
    ]

    operations = [
        migrations.AddField("version", "elevated", models.BooleanField(default=False)),
        migrations.AddField(
            "version",
            "acts_for",
            models.ForeignKey(null=True, on_delete=SET_NULL, related_name="+", to=settings.AUTH_USER_MODEL),
        ),
        migrations.RunPython(as_before, migrations.RunPython.noop),
    ]
