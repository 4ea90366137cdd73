import redis

locks = redis.Redis(unix_socket_path="/run/redis.sock")
