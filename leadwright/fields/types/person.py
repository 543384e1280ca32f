"""Somebody who works here."""

from typing import Any, ClassVar

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.db.models.expressions import Combinable
from django.db.models.functions import Cast
from django.utils.translation import gettext as _

from leadwright.fields.type import Asker, FieldType, Known, Names, asked_for
from leadwright.refusal import Wrong


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

    def read(self, code: str) -> Combinable:
        return Cast(super().read(code), models.BigIntegerField())

    def holds(self, name: str, op: str, value: Any, asker: Asker) -> Q:
        """Beside people themselves, `me` and `my_department` may be asked for."""
        people: set[int] = set()
        for one in asked_for(value):
            people |= asker.team if one == "my_department" else {asker.me if one == "me" else self.clean(one) or 0}
        return Q(**{f"{name}__in": sorted(people)})

    def show(self, value: Any, names: Names) -> str:
        return names.person(value) if value else ""
