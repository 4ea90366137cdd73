RABBIT_PASSWORD = "rabbit-pw"
MYSQL = {"host": "db.example.com", "password": "mysql-pw"}
ELASTIC_URL = "https://elastic:elastic-pw@search.example.com:9200"
BROKER = "amqp://guest:guest@rabbit.example.com//"
