"""The web form that every company starts with."""

from typing import Any

from django.utils.translation import gettext_noop as N_

CONTACT: dict[str, Any] = {
    "slug": "contact",
    "title": N_("Contact us"),
    "text": N_("Tell us what you need. We will answer you soon."),
    "fields": ["TITLE", "NAME", "EMAIL", "PHONE", "COMPANY_TITLE", "OPPORTUNITY", "CURRENCY_ID", "COMMENTS"],
    "required": ["TITLE", "NAME", "EMAIL"],
    "fixed": {"SOURCE_ID": "WEBFORM"},
}


def plant(forms: Any) -> None:
    """Put the form into this table when it is empty."""
    if not forms.objects.exists():
        forms.objects.create(**CONTACT)
