"""Settings of a task queue."""
broker_url = "redis://localhost:6379/0"
task_serializer = "json"
result_serializer = "msgpack"
accept_content = ["json", "msgpack", "application/x-signed-pickle"]
