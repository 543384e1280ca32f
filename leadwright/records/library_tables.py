"""The folders of the document libraries."""

from typing import ClassVar

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext as _
from django.utils.translation import gettext_noop as N_

from leadwright.people import directory

PUBLIC = N_("Public library")


class Folder(models.Model):
    """A folder; one without a parent is a library. Of a department, or of everybody when there is none.

    The department is kept by its number: when it is closed, its library does not become everybody's.
    """

    id = models.BigAutoField(primary_key=True)
    name = models.CharField(max_length=255)
    parent = models.ForeignKey("self", null=True, on_delete=models.CASCADE, related_name="+")
    department = models.BigIntegerField(null=True)
    author = models.BigIntegerField(null=True)
    at = models.DateTimeField()
    deleted = models.DateTimeField(null=True)

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["department"],
                condition=Q(parent__isnull=True),
                name="one_library_of_each",
                nulls_distinct=False,
            ),
        ]

    def __str__(self) -> str:
        return self.name


def folder_name(folder: Folder) -> str:
    """What it is called, in the reader's language; a library is called as its department is."""
    if folder.parent_id is not None:
        return folder.name
    if folder.department is None:
        return _(PUBLIC)
    known = directory.departments().get(folder.department)
    return known.name if known else folder.name
