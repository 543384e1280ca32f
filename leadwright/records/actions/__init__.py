"""What can be done to records: one file per verb, used alike by web, REST, forms and processes."""

from .create import create, create_many
from .delete import delete
from .merge import merge
from .move import move
from .remove_samples import remove_samples
from .restore import restore
from .undo_merge import undo_merge
from .update import update

__all__ = ["create", "create_many", "delete", "merge", "move", "remove_samples", "restore", "undo_merge", "update"]
