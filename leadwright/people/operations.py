"""Everything there is to be allowed: the rows of the matrix of rights."""

from collections.abc import Mapping

OF_RECORDS = ("read", "add", "update", "delete", "move", "enter", "comment", "plan", "export")
"""What may be done to records of a kind, each as far as a level says. `move` is judged where the record stands, `enter`
where it goes.
"""
WITH_STAGES = ("read", "update", "delete", "move", "enter")
"""Those for which a stage may have its own level."""
FOR_OBSERVERS = ("read", "comment")
"""Those that whoever observes a record may do too, if they may do it to any."""

OF_PLACES: Mapping[str, tuple[str, ...]] = {
    "processes": ("read", "edit", "update", "delete", "publish"),
    "fields": ("edit",),
    "lists": ("edit",),
    "views": ("edit",),
    "people": ("edit",),
    "roles": ("edit",),
    "company": ("set_up",),
    "outbox": ("read", "send"),
}
"""What is allowed wholly or not at all."""
