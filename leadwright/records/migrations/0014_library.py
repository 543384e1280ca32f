"""Documents, the folders in which they lie, and their stages."""

from typing import Any

import django.contrib.postgres.indexes
import django.contrib.postgres.search
import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models

from leadwright.records import seed


def plant(apps: Any, _schema: Any) -> None:
    seed.plant(apps.get_model("records", "Option"))


class Migration(migrations.Migration):
    dependencies = [
        ("records", "0013_comments_are_heard"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name="Document",
            fields=[
                ("id", models.BigAutoField(primary_key=True, serialize=False)),
                ("custom", models.JSONField(blank=True, default=dict)),
                ("search", django.contrib.postgres.search.SearchVectorField(null=True)),
                ("deleted_at", models.DateTimeField(blank=True, null=True)),
                ("title", models.CharField(blank=True, default="", max_length=255)),
                ("stage_id", models.CharField(blank=True, default="", max_length=50)),
                ("folder_id", models.BigIntegerField(blank=True, null=True)),
                ("versions", models.JSONField(blank=True, default=list)),
                ("reference", models.CharField(blank=True, default="", max_length=100)),
                ("comments", models.TextField(blank=True, default="")),
                ("observers", models.JSONField(blank=True, default=list)),
                ("tags", models.JSONField(blank=True, default=list)),
                ("version", models.BigIntegerField(blank=True, null=True)),
                ("size", models.BigIntegerField(blank=True, null=True)),
                ("file_type", models.CharField(blank=True, default="", max_length=20)),
                ("department_id", models.BigIntegerField(blank=True, null=True)),
                ("opened", models.BooleanField(default=False)),
                ("date_create", models.DateTimeField(blank=True, null=True)),
                ("date_modify", models.DateTimeField(blank=True, null=True)),
                ("moved_time", models.DateTimeField(blank=True, null=True)),
                ("stage_semantic_id", models.CharField(blank=True, default="", max_length=1)),
                (
                    "assigned_by",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "created_by",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        db_index=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "modify_by",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        db_index=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "moved_by",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        db_index=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "indexes": [
                    models.Index(fields=["folder_id", "-id"], name="document_by_folder"),
                    models.Index(
                        condition=models.Q(("deleted_at__isnull", True)),
                        fields=["stage_id", "-id"],
                        name="document_by_stage",
                    ),
                    models.Index(
                        condition=models.Q(("deleted_at__isnull", False)), fields=["deleted_at"], name="document_in_bin"
                    ),
                    django.contrib.postgres.indexes.GinIndex(
                        condition=models.Q(("observers", []), _negated=True),
                        fields=["observers"],
                        name="document_by_observers",
                        opclasses=["jsonb_path_ops"],
                    ),
                    django.contrib.postgres.indexes.GinIndex(
                        fastupdate=True, fields=["search"], gin_pending_list_limit=1024, name="document_by_words"
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Folder",
            fields=[
                ("id", models.BigAutoField(primary_key=True, serialize=False)),
                ("name", models.CharField(max_length=255)),
                ("department", models.BigIntegerField(null=True)),
                ("author", models.BigIntegerField(null=True)),
                ("at", models.DateTimeField()),
                ("deleted", models.DateTimeField(null=True)),
                (
                    "parent",
                    models.ForeignKey(
                        null=True, on_delete=django.db.models.deletion.CASCADE, related_name="+", to="records.folder"
                    ),
                ),
            ],
            options={
                "constraints": [
                    models.UniqueConstraint(
                        condition=models.Q(("parent__isnull", True)),
                        fields=("department",),
                        name="one_library_of_each",
                        nulls_distinct=False,
                    )
                ],
            },
        ),
        migrations.RunPython(plant, migrations.RunPython.noop),
    ]
