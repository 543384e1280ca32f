"""The API put together: every file in `routes/` that has a `router` is part of it."""

from importlib import import_module
from pkgutil import iter_modules

from ninja import NinjaAPI

from leadwright import __version__

from . import routes
from .answers import Body, Json, refuse
from .caller import LOGGED_IN, TOKEN

api = NinjaAPI(
    title="Leadwright",
    version=__version__,
    renderer=Json(),
    parser=Body(),
    auth=[TOKEN, LOGGED_IN],
    docs_url=None,
    openapi_url="openapi.json",
)
refuse(api)

for _module in iter_modules(routes.__path__):
    api.add_router("", import_module(f"{routes.__name__}.{_module.name}").router)
