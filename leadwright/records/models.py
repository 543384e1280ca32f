"""The tables: one for each kind of record, made from its fields; lists of options; the history of every write."""

from collections.abc import Iterable
from typing import Any

from django.conf import settings
from django.contrib.postgres.indexes import GinIndex
from django.contrib.postgres.search import SearchVectorField
from django.db import models
from django.db.models.expressions import RawSQL

from leadwright.fields.field import Field
from leadwright.fields.types.choice import Choice
from leadwright.fields.types.stage import Stage

from . import library_tables as _library_tables  # noqa: F401  Django looks for tables here
from . import list_tables as _list_tables  # noqa: F401  Django looks for tables here
from . import timeline_tables as _timeline_tables  # noqa: F401  Django looks for tables here
from .kinds import company, contact, deal, document, lead


class Record(models.Model):
    """What every kind of record has besides its own fields. Custom fields lie in `custom`, by their codes.

    By the words in `search` it is found. One with `deleted_at` lies in the recycle bin.
    """

    id = models.BigAutoField(primary_key=True)
    custom = models.JSONField(default=dict, blank=True)
    search = SearchVectorField(null=True)
    deleted_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        abstract = True


def _model(name: str, fields: Iterable[Field], **meta: Any) -> type[Record]:
    """A table with a column for each field: `ASSIGNED_BY_ID` is stored in `assigned_by_id`."""
    columns = {_name(field): field.type.column() for field in fields if field.code != "ID"}
    indexes = [*meta.pop("indexes", ()), *_of_all(name.lower()), *_of_choices(name.lower(), fields)]
    options = type("Meta", (), {"app_label": "records", "indexes": indexes, **meta})
    return type(name, (Record,), {"__module__": __name__, "Meta": options, **columns})


def _of_all(kind: str) -> list[models.Index]:
    """By which the recycle bin is listed and emptied, and observers find what is theirs; other records cost nothing."""
    observed, classes = ~models.Q(observers=[]), ["jsonb_path_ops"]
    return [
        models.Index(fields=["deleted_at"], name=f"{kind}_in_bin", condition=models.Q(deleted_at__isnull=False)),
        GinIndex(fields=["observers"], name=f"{kind}_by_observers", opclasses=classes, condition=observed),
        _of_words(kind),
    ]


def _of_choices(kind: str, fields: Iterable[Field]) -> list[models.Index]:
    """By which lists go value by value, also by those that few have; rows without a value cost nothing."""
    return [
        models.Index(
            fields=[field.column, "-id"],
            name=f"{kind}_by_{field.column}",
            condition=~models.Q(**{field.column: ""}) & models.Q(deleted_at__isnull=True),
        )
        for field in fields
        if isinstance(field.type, Choice) and not isinstance(field.type, Stage)
    ]


def _of_words(kind: str) -> models.Index:
    """New rows wait in a list that is kept short, for every search reads all of it."""
    return GinIndex(fields=["search"], name=f"{kind}_by_words", fastupdate=True, gin_pending_list_limit=1_024)


def _name(field: Field) -> str:
    column = field.type.column()
    return field.column.removesuffix("_id") if isinstance(column, models.ForeignKey) else field.column


def _links(kind: str, **columns: str) -> list[models.Index]:
    """Indexes by which the records linked to another are found; rows without a link cost them nothing."""
    return [
        models.Index(fields=[column], name=f"{kind}_by_{name}", condition=models.Q(**{f"{column}__isnull": False}))
        for name, column in columns.items()
    ]


def _board(kind: str, stage: str) -> models.Index:
    """The index of a board: the newest cards of a stage, and all that its counts and sums need without the rows."""
    return models.Index(
        fields=[stage, "-id"],
        name=f"{kind}_by_stage",
        include=["currency_id", "opportunity", "assigned_by"],
        condition=models.Q(deleted_at__isnull=True),
    )


Lead = _model(
    "Lead",
    lead.FIELDS,
    indexes=[
        _board("lead", "status_id"),
        GinIndex(
            fields=["contact_ids"],
            name="lead_by_contacts",
            opclasses=["jsonb_path_ops"],
            condition=~models.Q(contact_ids=[]),
        ),
        *_links("lead", company="company_id", contact="contact_id"),
    ],
)
Deal = _model(
    "Deal",
    deal.FIELDS,
    indexes=[
        _board("deal", "stage_id"),
        GinIndex(fields=["contact_ids"], name="deal_by_contacts", opclasses=["jsonb_path_ops"]),
        *_links("deal", company="company_id", lead="lead_id"),
    ],
)
Contact = _model(
    "Contact",
    contact.FIELDS,
    indexes=[
        GinIndex(fields=["company_ids"], name="contact_by_companies", opclasses=["jsonb_path_ops"]),
        *_links("contact", lead="lead_id"),
    ],
)
Company = _model("Company", company.FIELDS, indexes=_links("company", lead="lead_id"))


Document = _model(
    "Document",
    document.FIELDS,
    indexes=[
        models.Index(fields=["folder_id", "-id"], name="document_by_folder"),
        models.Index(fields=["stage_id", "-id"], name="document_by_stage", condition=models.Q(deleted_at__isnull=True)),
    ],
)


class Pipeline(models.Model):
    """One way for deals to go, with stages of its own; number 0 is there from the start."""

    id = models.AutoField(primary_key=True)
    name = models.CharField(max_length=200)
    sort = models.IntegerField(default=10)

    class Meta:
        ordering = ("sort", "id")

    def __str__(self) -> str:
        return self.name


class Option(models.Model):
    """One entry of a list that administrators keep: a stage, a source, a salutation. Seeded as Bitrix24 seeds them."""

    of = models.CharField(max_length=50)
    code = models.CharField(max_length=50)
    name = models.CharField(max_length=200)
    sort = models.IntegerField(default=10)
    color = models.CharField(max_length=7, blank=True, default="")
    semantics = models.CharField(max_length=1, blank=True, default="")
    system = models.BooleanField(default=False)
    limit = models.PositiveIntegerField(default=0)
    """How many records may stand in a stage before its board says that these are too many; 0 for as many as come."""

    class Meta:
        ordering = ("of", "sort", "id")
        constraints = (models.UniqueConstraint(fields=["of", "code"], name="one_option_per_code"),)

    def __str__(self) -> str:
        return f"{self.of}: {self.name}"


class Change(models.Model):
    """One write to one record: history, live boards and outgoing hooks all read this.

    `about` is the number of the comment, activity or file that was written rather than the record itself.
    `tx` is the transaction that wrote it: readers follow transactions, for numbers do not come in order of commits.
    """

    id = models.BigAutoField(primary_key=True)
    tx = models.BigIntegerField(db_default=RawSQL("pg_current_xact_id()::text::bigint", ()))
    kind = models.CharField(max_length=20)
    record = models.BigIntegerField()
    verb = models.CharField(max_length=20)
    diff = models.JSONField(default=dict)
    person = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        null=True,
        on_delete=models.DO_NOTHING,
        related_name="+",
        db_index=False,
        db_constraint=False,  # history keeps the number of a person who is gone
    )
    via = models.CharField(max_length=100)
    run = models.BigIntegerField(null=True)
    about = models.BigIntegerField(null=True)
    at = models.DateTimeField()

    class Meta:
        indexes = (
            models.Index(fields=["kind", "record", "id"], name="change_of_record"),
            models.Index(fields=["tx", "id"], name="change_by_transaction"),
        )

    def __str__(self) -> str:
        return f"{self.verb} {self.kind} {self.record}"


class Seen(models.Model):
    """A record that a person opened."""

    person = models.BigIntegerField()
    kind = models.CharField(max_length=20)
    record = models.BigIntegerField()
    at = models.DateTimeField()

    class Meta:
        constraints = (models.UniqueConstraint(fields=["person", "kind", "record"], name="seen_once"),)

    def __str__(self) -> str:
        return f"{self.person} saw {self.kind} {self.record}"


class NoDuplicates(models.Model):
    """Somebody said that records which share this key are not the same; asked again when a newer one joins them."""

    kind = models.CharField(max_length=20)
    key = models.CharField(max_length=255)
    newest = models.BigIntegerField()

    class Meta:
        constraints = (models.UniqueConstraint(fields=["kind", "key"], name="no_duplicates_once"),)

    def __str__(self) -> str:
        return f"{self.kind} {self.key} until {self.newest}"


class Shared(models.Model):
    """A key that several records share, or once did; `newest` of them."""

    kind = models.CharField(max_length=20)
    key = models.CharField(max_length=255)
    newest = models.BigIntegerField()

    class Meta:
        constraints = (models.UniqueConstraint(fields=["kind", "key"], name="shared_once"),)
        indexes = (models.Index(fields=["kind", "newest", "key"], name="shared_newest"),)

    def __str__(self) -> str:
        return f"{self.kind} {self.key}"


class Compared(models.Model):
    """All that was written to records of a kind before this transaction has been looked at for what they share."""

    kind = models.CharField(max_length=20, primary_key=True)
    tx = models.BigIntegerField()

    def __str__(self) -> str:
        return f"{self.kind} until {self.tx}"


class Merge(models.Model):
    """Records that became one, with all that is needed to part them again.

    `before` and `after` are the changed values of the survivor. `moved`: where its comments, activities and files were,
    by table. `links`: `[kind, record, field, old, new]` of others that linked to those merged.
    """

    id = models.BigAutoField(primary_key=True)
    kind = models.CharField(max_length=20)
    survivor = models.BigIntegerField()
    merged = models.JSONField()
    before = models.JSONField()
    after = models.JSONField()
    moved = models.JSONField()
    links = models.JSONField()
    person = models.BigIntegerField(null=True)
    at = models.DateTimeField()
    undone = models.DateTimeField(null=True)

    def __str__(self) -> str:
        return f"{self.kind} {self.merged} into {self.survivor}"
