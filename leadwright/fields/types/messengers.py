"""Names in messengers."""

from typing import ClassVar

from leadwright.fields.contact_points import ContactPoints


class Messengers(ContactPoints):
    """The type names the messenger."""

    types: ClassVar = ("TELEGRAM", "VIBER", "WHATSAPP", "ZALO", "SKYPE", "FACEBOOK", "OPENLINE", "OTHER")
