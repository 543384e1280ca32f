"""The names administrators give to what they keep, and how a wrong wish of theirs is refused."""

from django.utils.translation import gettext as _

from leadwright.fields.field import Refused
from leadwright.fields.type import Wrong

LONGEST = 200


def cleaned(given: str) -> str:
    """The name without what cannot be seen; raises `Refused`."""
    text = " ".join(given.replace("\0", "").split())
    if not text or len(text) > LONGEST:
        raise refused("name", "bad_name", _("Give a name of at most %(most)d characters") % {"most": LONGEST})
    return text


def refused(field: str, code: str, message: str) -> Refused:
    """One thing wrong with one field."""
    return Refused({field: [Wrong(code, message)]})
