"""What a key opens of all that its person may do.

The scopes of a web hook are beginnings of the names of methods: `crm`, `crm.lead`, `crm.lead.add`. Those of a token say
what it may read, or read and change: `lead.read`, `fields.write`. `*` opens everything.
"""

import re
from collections.abc import Collection, Sequence

from django.utils.translation import gettext as _

from leadwright.refusal import Refused

from .operations import OF_PLACES

ALL = "*"
MOST = 100
HOOKS = ("crm", "crm.lead", "crm.deal", "crm.contact", "crm.company", "crm.item", "user", "department", "bizproc")
"""Those that are offered; others are as good."""
FREE = frozenset({"batch", "methods", "method.get", "scope", "server.time", "profile"})
"""Methods that tell nothing which needs a scope. What is inside a batch is asked one by one."""
_METHODS = re.compile(r"[a-z0-9_]+(\.[a-z0-9_]+)*")
_READING = frozenset({"read", "export"})


def opens_method(scopes: Collection[str], name: str) -> bool:
    """Whether a web hook with these scopes may call the method, whose name is in lower case."""
    if ALL in scopes or name in FREE:
        return True
    parts = name.split(".")
    return any(".".join(parts[:length]) in scopes for length in range(1, len(parts) + 1))


def opens(scopes: Collection[str] | None, verb: str, thing: str) -> bool:
    """Whether somebody who comes with these scopes, or without a key, may do this to a kind of record or a place."""
    if scopes is None or ALL in scopes or f"{thing}.write" in scopes:
        return True
    return verb in _READING and f"{thing}.read" in scopes


def of_tokens(kinds: Collection[str]) -> list[str]:
    """Everything that a token may be made for."""
    places = [f"{name}.read" for name, place in OF_PLACES.items() if "read" in place.operations]
    writing = [f"{thing}.write" for thing in (*kinds, *OF_PLACES) if thing != "keys"]
    return [*(f"{kind}.read" for kind in kinds), *places, *writing]


def of_hook(wishes: Sequence[str]) -> list[str]:
    """The scopes as they are kept, `crm.lead.*` as `crm.lead`; raises `Refused`."""
    several = [one.strip().lower().removesuffix(".*") for one in wishes]
    unknown = [one for one in several if one != ALL and not _METHODS.fullmatch(one)]
    return _kept(several, unknown)


def of_token(wishes: Sequence[str], kinds: Collection[str]) -> list[str]:
    """The scopes as they are kept; raises `Refused`."""
    known = {ALL, *of_tokens(kinds)}
    return _kept(wishes, [one for one in wishes if one not in known])


def _kept(scopes: Sequence[str], unknown: Sequence[str]) -> list[str]:
    if unknown:
        raise Refused.one("scopes", "unknown", _("There is no scope “%(scope)s”") % {"scope": unknown[0][:100]})
    if not 0 < len(scopes) <= MOST:
        raise Refused.one("scopes", "none", _("Choose at least one scope"))
    return sorted(set(scopes))
