"""Web forms, which submissions were already taken, and what became of each row of an import."""

from typing import ClassVar

from django.conf import settings
from django.db import models

from leadwright.records.list_tables import Work


class WebForm(models.Model):
    """A public form at `/f/<slug>`. `fields` are codes of the lead's fields, in order; `required` some of them."""

    slug = models.SlugField(unique=True)
    title = models.CharField(max_length=200)
    text = models.TextField(blank=True, default="")
    thanks = models.TextField(blank=True, default="")
    fields = models.JSONField(default=list)
    required = models.JSONField(default=list)
    fixed = models.JSONField(default=dict)
    responsible = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.SET_NULL, related_name="+"
    )
    active = models.BooleanField(default=True)

    def __str__(self) -> str:
        return self.title


class Submission(models.Model):
    """A key that was seen before names the record it made: a double click makes one."""

    key = models.CharField(max_length=200, primary_key=True)
    record = models.BigIntegerField()
    at = models.DateTimeField(auto_now_add=True)

    def __str__(self) -> str:
        return self.key


class Import(Work):
    """A table whose rows become records. `file` is the uploaded file, for as long as it is needed; `columns` has the
    code of each column's field. A `trial` makes nothing. One that `undoes` another takes its records away again.
    """

    file = models.BigIntegerField(null=True)
    name = models.CharField(max_length=255)
    heading = models.JSONField(default=list)
    columns = models.JSONField(default=list)
    language = models.CharField(max_length=10)
    decimal = models.CharField(max_length=1)
    order = models.CharField(max_length=5)
    duplicates_too = models.BooleanField(default=False)
    trial = models.BooleanField(default=False)
    finished = models.BooleanField(default=False)
    problem = models.TextField(blank=True, default="")
    preview = models.JSONField(default=list)
    made = models.IntegerField(default=0)
    duplicates = models.IntegerField(default=0)
    refused = models.IntegerField(default=0)
    undoes = models.OneToOneField("self", null=True, on_delete=models.CASCADE, related_name="undone")

    def __str__(self) -> str:
        return f"{self.name} into {self.kind}"


class ImportedRow(models.Model):
    """What became of a row: `made` with the `record` and the last entry of its history (`until`), a `duplicate` of the
    record, or `refused`, then with its cells; of one undone whether the record `left` or `stays`. `why` is for people.
    """

    of = models.ForeignKey(Import, on_delete=models.CASCADE, related_name="rows")
    number = models.IntegerField()
    verdict = models.CharField(max_length=10)
    record = models.BigIntegerField(null=True)
    until = models.BigIntegerField(null=True)
    title = models.CharField(max_length=300, blank=True, default="")
    why = models.TextField(blank=True, default="")
    cells = models.JSONField(null=True)

    class Meta:
        constraints: ClassVar = [models.UniqueConstraint(fields=["of", "number"], name="each_row_once")]

    def __str__(self) -> str:
        return f"{self.number}: {self.verdict}"
