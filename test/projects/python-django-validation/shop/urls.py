from django.conf.urls import url
from django.urls import include, path, re_path

from shop import views
from shop.views import ByName, detail

app_name = "shop"
urlpatterns = [
    path("name/<str:name>/", views.by_name),
    path("plain/<name>/", views.by_plain),
    path("slug/<slug:slug>/", views.by_slug, name="slug"),
    path("number/<int:number>/", detail),
    path("uuid/<uuid:uid>/", views.by_uuid),
    re_path(r"^mobile/(?P<mobile>1[3-9]\d{9})/$", views.by_mobile),
    url(r"^any/(?P<text>.+)/$", views.by_any),
    path("class/<str:name>/", ByName.as_view()),
    path("class/<slug:slug>/lines/", views.BySlug.as_view()),
]
