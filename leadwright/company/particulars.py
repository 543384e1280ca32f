"""The company's name, country, language and own currency, as administrators change them."""

from collections.abc import Callable, Mapping

from django.conf import settings
from django.db import transaction
from django.utils.translation import gettext as _

from leadwright.refusal import Refused, Wrong

from . import configuration, iso, rates
from .models import Company
from .naming import named


@transaction.atomic
def change(wanted: Mapping[str, str]) -> dict[str, str]:
    """Change what is named, and say what was different; raises `Refused`. With another currency all rates are said
    anew in that, so that every amount is worth what it was.
    """
    company = Company.objects.select_for_update().get()
    clean: dict[str, str] = {}
    problems: dict[str, list[Wrong]] = {}
    for name, text in wanted.items():
        try:
            clean[name] = _CLEAN[name](text)
        except Refused as refused:
            problems.update(refused.problems)
    if problems:
        raise Refused(problems)
    different = {name: value for name, value in clean.items() if value != getattr(company, name)}
    if "currency" in different:
        rates.express_in(different["currency"])
    if different:
        Company.objects.update(**different)
        configuration.changed()
    return different


def _country(code: str) -> str:
    if code.upper() not in iso.countries():
        raise Refused.one("country", "unknown_country", _("Give the two letters of a country, such as VN"))
    return code.upper()


def _language(code: str) -> str:
    if code not in dict(settings.LANGUAGES):
        raise Refused.one("language", "unknown_language", _("Choose one of: %(those)s") % {"those": _languages()})
    return code


def _languages() -> str:
    return ", ".join(code for code, _name in settings.LANGUAGES)


_CLEAN: Mapping[str, Callable[[str], str]] = {
    "name": named,
    "country": _country,
    "language": _language,
    "currency": str.upper,
}
