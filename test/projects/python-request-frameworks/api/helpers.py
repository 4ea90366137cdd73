def tenant_of(request):
    header = request.headers.get("x-tenant")
    return header.strip().lower() if header else "public"


async def body_of(request):
    return await request.json()


def client_ip(request):
    return request.client.host
