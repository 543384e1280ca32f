"""Counting tries, and refusing those that are too many.

A try is counted before anybody looks whether it is right, so that many at once are no way round; who was right takes
it back.
"""

import hashlib
from dataclasses import dataclass
from datetime import timedelta
from math import ceil

from django.db import connection
from django.utils import timezone

from leadwright.refusal import TooMany

from .models import Tries

_COUNT = """
    insert into limits_tries as old (key, count, until) values (%(key)s, 1, now() + %(seconds)s * interval '1 s')
    on conflict (key) do update set
        count = case when old.until < now() then 1 else old.count + 1 end,
        until = case when old.until < now() then excluded.until else old.until end
    returning count, extract(epoch from until - now())
"""


@dataclass(frozen=True)
class Limit:
    """At most so many tries in this time by one and the same: an address, an account."""

    of: str
    most: int
    window: timedelta

    def count(self, who: str) -> None:
        """One try more; raises `TooMany`."""
        with connection.cursor() as cursor:
            cursor.execute(_COUNT, {"key": self._key(who), "seconds": self.window.total_seconds()})
            tries, seconds = cursor.fetchone()
        if tries > self.most:
            raise TooMany(ceil(seconds))

    def take_back(self, who: str) -> None:
        """The last one was right."""
        with connection.cursor() as cursor:
            cursor.execute("update limits_tries set count = count - 1 where key = %s and count > 0", [self._key(who)])

    def forget(self, who: str) -> None:
        """They have shown who they are: all their tries are forgiven."""
        Tries.objects.filter(key=self._key(who)).delete()

    def _key(self, who: str) -> str:
        return hashlib.sha256(f"{self.of}\0{who}".encode()).hexdigest()


def sweep() -> None:
    """Forget what no longer counts."""
    Tries.objects.filter(until__lt=timezone.now()).delete()
