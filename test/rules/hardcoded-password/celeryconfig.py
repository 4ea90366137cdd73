broker_url = "rediss://:c0nfig-pw@broker.example.com/0?ssl_cert_reqs=required"
#                       ^^^^^^^^^ hardcoded-password certain error
task_serializer = "json"
timezone = "Europe/Berlin"
