"""What phones, e-mails, links and messengers share: a list of values, each with its kind."""

from typing import Any, ClassVar

from django.db import models
from django.db.models import Q
from django.db.models.expressions import Combinable
from django.db.models.fields.json import KeyTransform
from django.utils.translation import gettext as _

from leadwright.refusal import Wrong

from . import lookups
from .type import Asker, FieldType, Names, some_text

MOST = 50


class AsItCame(str):
    """The kind of an entry that stood somewhere already, here or in another system: it is kept though unknown."""


def unnumbered(entry: dict[str, Any]) -> dict[str, Any]:
    """An entry of one record as another takes it over."""
    return {**entry, "id": 0, "type": AsItCame(entry["type"])}


class ContactPoints(FieldType):
    """Plain form: `[{id, value, type}]`; `id` tells entries apart for as long as they live."""

    operators: ClassVar = ("contain", "!contain", "empty", "!empty")
    filters: ClassVar[tuple[str, ...]] = ("contain", "!contain", "empty", "!empty")
    sortable: ClassVar = False
    empty: ClassVar = []
    types: ClassVar[tuple[str, ...]] = ("WORK", "HOME", "OTHER")

    @property
    def indexes(self) -> tuple[str, ...]:
        return ()

    def clean(self, value: Any) -> list[dict[str, Any]]:
        entries = [value] if isinstance(value, (str, dict)) else value
        if not isinstance(entries, (list, tuple)):
            raise Wrong("not_a_list", _("Give a list of values"))
        if len(entries) > MOST:
            raise Wrong("too_many", _("At most %(most)d values") % {"most": MOST})
        return self._numbered([one for one in map(self._entry, entries) if one["value"]])

    def _entry(self, entry: Any) -> dict[str, Any]:
        given = {"value": entry} if isinstance(entry, str) else entry
        if not isinstance(given, dict):
            raise Wrong("not_a_value", _("Give each entry as a value and its type"))
        number = str(given.get("id") or "")
        known = number.isascii() and number.isdigit() and len(number) < 10
        kind = self._kind(given.get("type"), lenient=known)
        return {"id": int(number) if known else 0, "value": self.one(given.get("value")), "type": kind}

    def _kind(self, given: Any, *, lenient: bool) -> str:
        """An entry that has its number keeps the kind it was stored with."""
        kind = str(given or self.types[0]).upper()[:20]
        if kind not in self.types and not lenient and not isinstance(given, AsItCame):
            words = _("“%(kind)s” is none of the kinds: %(kinds)s")
            raise Wrong("unknown_kind", words % {"kind": kind, "kinds": ", ".join(self.types)})
        return kind

    @staticmethod
    def _numbered(entries: list[dict[str, Any]]) -> list[dict[str, Any]]:
        highest = max((one["id"] for one in entries), default=0)
        for one in entries:
            if not one["id"]:
                highest += 1
                one["id"] = highest
        return entries

    def one(self, value: Any) -> str:
        """One clean value."""
        text = " ".join(str("" if value is None else value).replace("\0", "").split())
        if len(text) > 255:
            raise Wrong(
                "too_long", _("At most %(most)d characters; this has %(has)d") % {"most": 255, "has": len(text)}
            )
        return text

    def column(self) -> "models.Field[Any, Any]":
        return models.JSONField(default=list, blank=True)

    def read(self, code: str) -> Combinable:
        return KeyTransform(code, "custom")

    def holds(self, name: str, op: str, value: Any, asker: Asker) -> Q:
        return Q(**{f"{name}__at_path": lookups.inside(some_text(value))})

    def plain(self, stored: Any) -> Any:
        return stored or []

    def show(self, value: Any, names: Names) -> str:
        return ", ".join(self.show_one(one["value"]) for one in value or ())

    def show_one(self, value: str) -> str:
        """One value for people."""
        return value

    def settings(self) -> dict[str, Any]:
        return {"types": list(self.types)}
