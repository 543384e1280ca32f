"""Taking each submission once, also when two arrive at the same moment."""

from collections.abc import Callable

from django.db import connection, transaction

from .models import Submission


@transaction.atomic
def once(key: str, make: Callable[[], int]) -> int:
    """The number of the record that `make` made for this key, now or earlier. Without a key it is always made."""
    if not key:
        return make()
    with connection.cursor() as cursor:  # the second of two at once waits here for the first
        cursor.execute("select pg_advisory_xact_lock(hashtextextended(%s, 0))", [key])
    if known := Submission.objects.filter(pk=key).first():
        return known.record
    number = make()
    Submission.objects.create(key=key, record=number)
    return number
