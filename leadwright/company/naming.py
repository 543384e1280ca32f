"""What people call things: departments, groups, roles."""

from django.utils.translation import gettext as _

from leadwright.refusal import Refused

MOST = 200


def named(text: str, field: str = "name") -> str:
    """The name without what does not belong in one; raises `Refused`."""
    name = " ".join(text.replace("\0", "").split())
    if not name or len(name) > MOST:
        message = _("Give a name of at most %(most)d characters") % {"most": MOST}
        raise Refused.one(field, "bad_name", message)
    return name
