"""What a unit of each currency is worth in the company's own. All rates are in it: so a new one changes them all."""

from decimal import Decimal, InvalidOperation

from django.db import transaction
from django.utils.translation import gettext as _

from leadwright.refusal import NotThere, Refused

from . import configuration, iso
from .models import Company, Currency

LEAST, MOST = Decimal("1e-9"), Decimal("1e12")
"""Between them is every rate of two currencies that are paid with, with room for seven digits of it."""
_PLACES = Decimal("1e-16")


@transaction.atomic
def keep(code: str, rate: str) -> Currency:
    """Add a currency, or say anew what a unit of it is worth; raises `Refused`."""
    own, wanted = _own(), code.strip().upper()
    if wanted not in iso.currencies():
        message = _("“%(code)s” is no currency; give a code such as EUR") % {"code": code[:20]}
        raise Refused.one("code", "unknown_currency", message)
    if wanted == own:
        raise Refused.one("rate", "own_currency", _("The company's own currency is worth 1; it is what others are in"))
    kept, _is_new = Currency.objects.update_or_create(code=wanted, defaults={"rate": _worth(rate)})
    configuration.changed()
    return kept


@transaction.atomic
def remove(code: str) -> None:
    """Know a currency no longer; raises `NotThere` or `Refused`."""
    if code == _own():
        message = _("This is the company's own currency; choose another one for the company first")
        raise Refused.one("code", "own_currency", message)
    if not Currency.objects.filter(code=code).delete()[0]:
        raise NotThere(code)
    configuration.changed()


def express_in(code: str) -> None:
    """Say every rate in another currency of the table, which becomes the company's own; raises `Refused`. Part of a
    change that says `configuration.changed()`.
    """
    own = _own()
    rates = {one.code: one.rate for one in Currency.objects.all()} | {own: Decimal(1)}
    if code not in rates:
        raise Refused.one("currency", "without_rate", _("Add this currency with its rate first"))
    for one, rate in rates.items():
        Currency.objects.update_or_create(code=one, defaults={"rate": _rounded(rate / rates[code], "currency")})


def written(rate: Decimal) -> str:
    """Without zeros at its end."""
    return f"{rate.normalize():f}"


def _own() -> str:
    """The company's own currency; nobody else changes rates meanwhile."""
    return Company.objects.select_for_update().values_list("currency", flat=True).get()


def _worth(rate: str) -> Decimal:
    try:
        worth = Decimal(rate.strip().replace(",", "."))
    except InvalidOperation:
        worth = Decimal("NaN")
    return _rounded(worth, "rate")


def _rounded(worth: Decimal, field: str) -> Decimal:
    if not worth.is_finite() or not LEAST <= worth < MOST:
        raise Refused.one(field, "bad_rate", _("Give a rate between 0.000000001 and 1,000,000,000,000, such as 1.08"))
    return worth.quantize(_PLACES)
