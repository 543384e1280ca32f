"""The lists a new installation starts with, as a real Bitrix24 portal has them."""

from django.utils.translation import gettext_noop as N_

Row = tuple[str, str, str, str]  # code, name, colour, semantics

LISTS: dict[str, tuple[Row, ...]] = {
    "STATUS": (
        ("NEW", N_("New"), "#39A8EF", ""),
        ("IN_PROCESS", N_("In progress"), "#55D0E0", ""),
        ("PROCESSED", N_("Processed"), "#47E4C2", ""),
        ("CONVERTED", N_("Converted"), "#7BD500", "S"),
        ("JUNK", N_("Junk"), "#FF5752", "F"),
    ),
    "SOURCE": (
        ("CALL", N_("Call"), "", ""),
        ("EMAIL", N_("E-mail"), "", ""),
        ("WEB", N_("Website"), "", ""),
        ("ADVERTISING", N_("Advertising"), "", ""),
        ("PARTNER", N_("Existing client"), "", ""),
        ("RECOMMENDATION", N_("Recommendation"), "", ""),
        ("TRADE_SHOW", N_("Trade show"), "", ""),
        ("WEBFORM", N_("Web form"), "", ""),
        ("CALLBACK", N_("Callback"), "", ""),
        ("RC_GENERATOR", N_("Sales boost"), "", ""),
        ("STORE", N_("Online store"), "", ""),
        ("OTHER", N_("Other"), "", ""),
    ),
    "HONORIFIC": (("HNR_EN_1", N_("Mr"), "", ""), ("HNR_EN_2", N_("Ms"), "", "")),
}
SYSTEM = {"NEW", "CONVERTED", "JUNK", "CALL", "WEBFORM", "CALLBACK", "RC_GENERATOR", "STORE"}


def plant(options: type) -> None:
    """Put the lists into this table where they are not there yet."""
    rows = [
        options(of=of, code=code, name=name, color=color, semantics=semantics, sort=10 * place, system=code in SYSTEM)
        for of, entries in LISTS.items()
        for place, (code, name, color, semantics) in enumerate(entries, start=1)
    ]
    options.objects.bulk_create(rows, ignore_conflicts=True)  # type: ignore[attr-defined]  # any version of Option
