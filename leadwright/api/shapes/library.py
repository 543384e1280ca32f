"""Shapes of the document library."""

from datetime import datetime

from ninja import Schema


class LibraryFolder(Schema):
    """A folder; one without a parent is a library. `can`: add into it, update or delete itself."""

    id: int
    name: str
    parent: int | None
    department: int | None
    can: list[str]


class Library(Schema):
    """All folders that the reader may open, and what a document may be: types not taken, bytes at most."""

    folders: list[LibraryFolder]
    refused_types: list[str]
    most_bytes: int


class DocumentVersion(Schema):
    """One version of a document; `author` is the name of who uploaded it."""

    number: int
    name: str
    size: int
    author: str
    at: datetime


class Documents(Schema):
    """Documents by their numbers."""

    ids: list[int]
