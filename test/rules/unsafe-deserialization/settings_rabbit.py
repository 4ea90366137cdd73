"""Settings of a task queue that has nothing to do with Redis."""
broker_url = "amqp://guest@localhost//"
task_serializer = "pickle"
accept_content = ["json", "pickle"]
