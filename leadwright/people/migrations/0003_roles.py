"""Departments have heads, groups cut across them, and roles are kept here instead of in the code."""

from typing import Any

import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models

KINDS = ("lead", "deal", "contact", "company")
OF_SALES = {
    "read": "department",
    "add": "all",
    "update": "own",
    "delete": "own",
    "move": "own",
    "enter": "all",
    "comment": "department",
    "plan": "own",
    "export": "own",
}
OF_HEADS = {**dict.fromkeys(OF_SALES, "below"), "add": "all", "enter": "all"}
OF_READERS = {"read": "all"}


def seed(apps: Any, _schema: Any) -> None:
    role = apps.get_model("people", "Role")
    for code, name, of_records, of_places in (
        ("administrator", "Administrator", {}, {}),
        ("head", "Head of department", OF_HEADS, {"processes": {"read": {"": "all"}}}),
        ("salesperson", "Salesperson", OF_SALES, {}),
        ("reader", "Reader", OF_READERS, {}),
    ):
        levels = {verb: {"": level} for verb, level in of_records.items()}
        grants = {**(dict.fromkeys(KINDS, levels) if levels else {}), **of_places}
        role.objects.create(code=code, name=name, grants=grants)


def hand_over(apps: Any, _schema: Any) -> None:
    """Who had a role of the code holds the one kept here."""
    roles = {one.code: one for one in apps.get_model("people", "Role").objects.all()}
    holding = apps.get_model("people", "Holding")
    for user in apps.get_model("people", "User").objects.all():
        if user.role in roles:
            holding.objects.create(user=user, role=roles[user.role])


def one_of(*fields: str) -> models.Q:
    ways = [{f"{one}__isnull": one != filled for one in fields} for filled in fields]
    return models.Q(models.Q(**ways[0]), models.Q(**ways[1]), models.Q(**ways[2]), _connector="OR")


def key() -> Any:
    return models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")


def holds(to: str, **more: Any) -> Any:
    return models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name="holdings", to=to, **more)


class Migration(migrations.Migration):
    dependencies = [("people", "0002_revision")]
    operations = [
        migrations.AddField(
            model_name="department",
            name="head",
            field=models.ForeignKey(
                blank=True,
                null=True,
                on_delete=django.db.models.deletion.SET_NULL,
                related_name="heads",
                to=settings.AUTH_USER_MODEL,
            ),
        ),
        migrations.CreateModel(
            name="Group",
            fields=[
                ("id", key()),
                ("name", models.CharField(max_length=200, unique=True)),
                ("members", models.ManyToManyField(related_name="groups", to=settings.AUTH_USER_MODEL)),
            ],
        ),
        migrations.CreateModel(
            name="Role",
            fields=[
                ("id", key()),
                ("code", models.SlugField(unique=True)),
                ("name", models.CharField(max_length=200)),
                ("grants", models.JSONField(default=dict)),
                ("fields", models.JSONField(default=dict)),
            ],
        ),
        migrations.CreateModel(
            name="Holding",
            fields=[
                ("id", key()),
                ("department", holds("people.department", null=True)),
                ("group", holds("people.group", null=True)),
                ("user", holds(settings.AUTH_USER_MODEL, null=True)),
                ("role", holds("people.role")),
            ],
            options={
                "constraints": [
                    models.CheckConstraint(condition=one_of("user", "department", "group"), name="one_holder"),
                    models.UniqueConstraint(
                        fields=("role", "user", "department", "group"), name="held_once", nulls_distinct=False
                    ),
                ],
            },
        ),
        migrations.RunPython(seed, migrations.RunPython.noop),
        migrations.RunPython(hand_over, migrations.RunPython.noop),
    ]
