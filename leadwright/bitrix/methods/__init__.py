"""One file per family of methods. Importing this package announces them all; nothing else lists them."""

from importlib import import_module
from pkgutil import iter_modules

for _module in iter_modules(__path__):
    import_module(f"{__name__}.{_module.name}")
