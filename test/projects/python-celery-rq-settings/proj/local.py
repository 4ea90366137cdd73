BROKER_PASSWORD = "br0ker-pw"
SMTP_PASSWORD = "smtp-pw"
