"""A postal address."""

import re
from functools import lru_cache
from typing import Any, ClassVar

from babel import Locale
from django.db import models
from django.db.models import Func
from django.db.models.expressions import Combinable
from django.db.models.fields.json import KeyTransform
from django.utils import translation
from django.utils.translation import gettext as _

from leadwright.fields.type import FieldType, Names
from leadwright.refusal import Wrong

PARTS = ("street", "flat", "city", "region", "postal_code", "country")
MOST = 255


class Address(FieldType):
    """Plain form: `{street, flat, city, region, postal_code, country}`, the country by its ISO 3166 code; a part that
    is not known is not there. Also understands one line of text, which is the street.
    """

    operators: ClassVar[tuple[str, ...]] = ("contain", "!contain", "empty", "!empty")
    filters: ClassVar[tuple[str, ...]] = ("contain", "!contain", "empty", "!empty")
    sortable: ClassVar = False

    @property
    def indexes(self) -> tuple[str, ...]:
        return ("trigrams",)

    def clean(self, value: Any) -> dict[str, str] | None:
        given = {"street": value} if isinstance(value, str) else value
        if not isinstance(given, dict) or not set(given) <= set(PARTS):
            parts = ", ".join(PARTS)
            raise Wrong("not_an_address", _("Give an address with the parts %(parts)s") % {"parts": parts})
        tidy = {part: _tidy(given.get(part)) for part in PARTS}
        tidy["country"] = tidy["country"].upper()
        if tidy["country"] and not _is_country(tidy["country"]):
            message = _("“%(code)s” is no country; give a code such as VN") % {"code": tidy["country"][:20]}
            raise Wrong("unknown_country", message)
        return {part: text for part, text in tidy.items() if text} or None

    def column(self) -> "models.Field[Any, Any]":
        return models.JSONField(null=True, blank=True)

    def read(self, code: str) -> Combinable:
        return Func(
            KeyTransform(code, "custom"),
            function="jsonb_path_query_array",
            template=_TEXT,
            output_field=models.TextField(),
        )

    def show(self, value: Any, names: Names) -> str:
        given = value or {}
        country = given.get("country", "")
        shown = {**given, "country": _countries(translation.get_language() or "en").get(country, country)}
        return ", ".join(text for part in PARTS if (text := shown.get(part)))


_TEXT = "%(function)s(%(expressions)s, '$.*')::text"


def _tidy(part: Any) -> str:
    if part is not None and not isinstance(part, (str, int)):
        raise Wrong("not_text", _("Give text here"))
    text = " ".join(str("" if part is None else part).replace("\0", "").split())
    if len(text) > MOST:
        raise Wrong("too_long", _("At most %(most)d characters; this has %(has)d") % {"most": MOST, "has": len(text)})
    return text


def _is_country(code: str) -> bool:
    return bool(re.fullmatch("[A-Z]{2}", code)) and code in _countries("en")


@lru_cache
def _countries(language: str) -> dict[str, str]:
    return dict(Locale.parse(language, sep="-").territories)
