"""Deleted folders are gone for good once nothing lies in them any more."""

from django.utils import timezone

from leadwright.outbox.queue import daily
from leadwright.records.folders import DOCUMENT
from leadwright.records.library_tables import Folder
from leadwright.records.recycle_bin import KEPT


@daily("sweep-folders")
def sweep() -> None:
    """From the innermost to the outermost."""
    old = Folder.objects.filter(deleted__lt=timezone.now() - KEPT)
    while True:
        held = DOCUMENT.model._default_manager.values("folder_id")
        outer = Folder.objects.exclude(parent=None).values("parent")
        if not old.exclude(pk__in=held).exclude(pk__in=outer).delete()[0]:
            return
