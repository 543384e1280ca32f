"""Somebody who works here."""

from typing import Any, ClassVar

from django.conf import settings
from django.db import models
from django.utils.translation import gettext as _

from leadwright.fields.type import FieldType, Known, Names, Wrong


class Person(FieldType):
    """Plain form: the person's number. Also understands `user_3`, as drawn in templates.

    One that only tells who did something (`trace`) keeps the number of a person who is gone.
    """

    operators: ClassVar[tuple[str, ...]] = ("=", "!=", "in", "!in", "empty", "!empty")

    trace: bool = False

    def clean(self, value: Any) -> int | None:
        text = str(value[0] if isinstance(value, list) and len(value) == 1 else value).strip()
        number = text.removeprefix("user_")
        if isinstance(value, bool) or not (number.isascii() and number.isdigit() and len(number) < 19):
            raise Wrong("not_a_person", _("Choose a person"))
        return int(number) or None

    def check(self, value: Any, known: Known) -> None:
        if why := known.trouble_with(value):
            raise Wrong("no_such_person", why)

    def column(self) -> "models.Field[Any, Any]":
        return models.ForeignKey(
            settings.AUTH_USER_MODEL,
            null=True,
            blank=True,
            on_delete=models.DO_NOTHING if self.trace else models.SET_NULL,
            related_name="+",
            db_constraint=not self.trace,
            db_index=not self.trace,
        )

    def show(self, value: Any, names: Names) -> str:
        return names.person(value) if value else ""
