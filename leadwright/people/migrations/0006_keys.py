from typing import Any

from django.conf import settings
from django.db import migrations, models
from django.db.models.deletion import CASCADE


def open_all(apps: Any, schema_editor: Any) -> None:
    """Web hooks made before there were scopes go on opening everything."""
    apps.get_model("people", "Key").objects.update(scopes=["*"])


class Migration(migrations.Migration):
    dependencies = [("people", "0005_convert")]

    operations = [
        migrations.RenameModel("Webhook", "Key"),
        migrations.AddField("key", "way", models.CharField(default="rest", max_length=10)),
        migrations.AddField("key", "scopes", models.JSONField(default=list)),
        migrations.AddField("key", "expires", models.DateTimeField(blank=True, null=True)),
        migrations.AddField("key", "used", models.DateTimeField(blank=True, null=True)),
        migrations.AlterField(
            "key",
            "user",
            models.ForeignKey(on_delete=CASCADE, related_name="keys", to=settings.AUTH_USER_MODEL),
        ),
        migrations.RunPython(open_all, migrations.RunPython.noop),
    ]
