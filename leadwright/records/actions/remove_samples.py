"""What came with the demo company goes into the recycle bin; what somebody has worked on is theirs now, and stays.

What goes stays marked, so that none of it is taken for the company's own.
"""

from django.db import transaction

from leadwright.company.models import Sample
from leadwright.people import access
from leadwright.people.access import Actor
from leadwright.records import samples
from leadwright.records.samples import Samples

from .delete import delete


@transaction.atomic
def remove_samples(*, by: Actor) -> Samples:
    """Remove the untouched ones; returns what was removed and what stays. Raises `Denied`."""
    access.demand(by, "set_up", "settings")
    found = samples.there(by=by)
    for kind, numbers in found.untouched.items():
        delete(kind, numbers, by=by)
    for kind, numbers in found.touched.items():
        Sample.objects.filter(kind=kind, record__in=numbers).delete()
    return found
