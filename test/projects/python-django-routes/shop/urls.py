from django.urls import include, path, re_path
from rest_framework.routers import DefaultRouter

from . import views

router = DefaultRouter()
router.register("sets", views.Sets, basename="set")

urlpatterns = [
    path("x/<str:key>", views.show),
    path("n/<int:key>", views.number),
    re_path(r"^r/(?P<key>.+)/$", views.anything),
    re_path(r"^d/(?P<key>[0-9]+)/$", views.digits),
    path("detail/<str:key>/<int:page>", views.Detail.as_view()),
    path("pages/<int:page>", views.Pages.as_view()),
    path("both/<int:page>", views.Both.as_view()),
    path("both/by-name/<page>", views.Both.as_view()),
    path("", include(router.urls)),
]
