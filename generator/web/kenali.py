from starlette.routing import Route
async def k(minta):
    from generator.web.halaman import halaman_pesan
    return halaman_pesan(200,"x")
RUTE=[Route("/kenali",k)]
