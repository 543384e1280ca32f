"""Which address is answered by which room."""

from django.urls import include, path, re_path

from leadwright.api.app import api
from leadwright.bitrix import files, rest
from leadwright.intake import webform
from leadwright.login import oidc

from . import pages

urlpatterns = [
    path("api/", api.urls),
    re_path(r"^/*rest/+(?P<user>\d+)/+(?P<code>\w+)/+(?P<method>[\w.]+?)(?:\.json)?/*$", rest.call),
    path("rest/download", files.download, name="rest-download"),
    re_path(r"^/*rest(?:/.*)?$", rest.unknown),
    path("f/<slug:slug>", webform.page, name="form"),
    path("f/<slug:slug>/thanks", webform.thanks, name="form-thanks"),
    path("oidc/company/login/", oidc.start),
    path("", include("allauth.socialaccount.providers.openid_connect.urls")),
    path("readyz", pages.ready),
    re_path(r"^(?!api/|static/|assets/).*$", pages.app),
]
