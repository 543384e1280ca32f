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
    "DEAL_STAGE": (
        ("NEW", N_("New"), "#39A8EF", ""),
        ("PREPARATION", N_("Preparing documents"), "#2FC6F6", ""),
        ("PREPAYMENT_INVOICE", N_("Prepayment invoice"), "#55D0E0", ""),
        ("EXECUTING", N_("In work"), "#47E4C2", ""),
        ("FINAL_INVOICE", N_("Final invoice"), "#FFA900", ""),
        ("WON", N_("Deal won"), "#7BD500", "S"),
        ("LOSE", N_("Deal lost"), "#FF5752", "F"),
        ("APOLOGY", N_("Analysis of failure"), "#FF5752", "F"),
    ),
    "DOCUMENT_STAGE": (
        ("DRAFT", N_("Draft"), "#39A8EF", ""),
        ("REVIEW", N_("In review"), "#FFA900", ""),
        ("APPROVED", N_("Approved"), "#7BD500", "S"),
        ("OUTDATED", N_("Outdated"), "#FF5752", "F"),
    ),
    "DEAL_TYPE": (
        ("SALE", N_("Sale"), "", ""),
        ("COMPLEX", N_("Integrated sale"), "", ""),
        ("GOODS", N_("Sale of goods"), "", ""),
        ("SERVICES", N_("Services"), "", ""),
        ("SERVICE", N_("After-sales service"), "", ""),
    ),
    "CONTACT_TYPE": (
        ("CLIENT", N_("Client"), "", ""),
        ("SUPPLIER", N_("Supplier"), "", ""),
        ("PARTNER", N_("Partner"), "", ""),
        ("OTHER", N_("Other"), "", ""),
    ),
    "COMPANY_TYPE": (
        ("CUSTOMER", N_("Client"), "", ""),
        ("SUPPLIER", N_("Supplier"), "", ""),
        ("COMPETITOR", N_("Competitor"), "", ""),
        ("PARTNER", N_("Partner"), "", ""),
        ("OTHER", N_("Other"), "", ""),
    ),
    "EMPLOYEES": (
        ("EMPLOYEES_1", N_("Fewer than 50"), "", ""),
        ("EMPLOYEES_2", N_("50 to 250"), "", ""),
        ("EMPLOYEES_3", N_("250 to 500"), "", ""),
        ("EMPLOYEES_4", N_("More than 500"), "", ""),
    ),
    "INDUSTRY": (
        ("IT", N_("Information technology"), "", ""),
        ("TELECOM", N_("Telecommunications"), "", ""),
        ("MANUFACTURING", N_("Manufacturing"), "", ""),
        ("BANKING", N_("Banking"), "", ""),
        ("CONSULTING", N_("Consulting"), "", ""),
        ("FINANCE", N_("Finance"), "", ""),
        ("GOVERNMENT", N_("Government"), "", ""),
        ("DELIVERY", N_("Delivery"), "", ""),
        ("ENTERTAINMENT", N_("Entertainment"), "", ""),
        ("NOTPROFIT", N_("Not for profit"), "", ""),
        ("OTHER", N_("Other"), "", ""),
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
SYSTEM = {
    "STATUS": {"NEW", "CONVERTED", "JUNK"},
    "DEAL_STAGE": {"NEW", "WON", "LOSE"},
    "DOCUMENT_STAGE": {"DRAFT", "APPROVED", "OUTDATED"},
    "SOURCE": {"CALL", "WEBFORM", "CALLBACK", "RC_GENERATOR", "STORE"},
    "INDUSTRY": {"OTHER"},
}
PIPELINE = N_("General")


def plant(options: type) -> None:
    """Put the lists into this table where they are not there yet."""
    rows = [
        options(
            of=of,
            code=code,
            name=name,
            color=color,
            semantics=semantics,
            sort=10 * place,
            system=code in SYSTEM.get(of, ()),
        )
        for of, entries in LISTS.items()
        for place, (code, name, color, semantics) in enumerate(entries, start=1)
    ]
    options.objects.bulk_create(rows, ignore_conflicts=True)  # type: ignore[attr-defined]  # any version of Option
