import ssl

CERTS = "none"
BASE = {"host": "steps.example.com", "port": 6380, "ssl": True}
TLS = {"ssl": True}
TLS["ssl_cert_reqs"] = ssl.CERT_NONE


def with_password(options, password):
    options = dict(options)
    options["password"] = password
    return options
