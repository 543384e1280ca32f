"""Web addresses."""

from typing import ClassVar

from leadwright.fields.contact_points import ContactPoints


class Links(ContactPoints):
    """Sites and profiles."""

    types: ClassVar = ("WORK", "HOME", "FACEBOOK", "VK", "LIVEJOURNAL", "TWITTER", "OTHER")
