"""Writes the table of `table-export` with polars and orjson, and tells the seconds that each took to write it: the rows
stand in memory before the clock starts, which is not counted. `export-peers.py ROWS`"""
import io, sys, time

rows = int(sys.argv[1])
numbers = range(1, rows + 1)
table = {
    "id": [f"HY-{1_000_000 + n}" for n in numbers],
    "name": ["Nguyễn Thị Hồng Hạnh" if n % 2 == 0 else "Đinh Văn Tân" for n in numbers],
    "born": [f"{1950 + n % 50}-{1 + n % 12:02}-{1 + n % 28:02}" for n in numbers],
    "hometown": ["xã Lạc Đạo, huyện Văn Lâm"] * rows,
    "card": ["0012345"] * rows,
    "admitted": [f"{1980 + n % 40}-{1 + n % 12:02}-{1 + n % 28:02}" for n in numbers],
    "number": list(numbers),
    "note": ['Miễn sinh hoạt; "tạm"' if n % 10 == 0 else "" for n in numbers],
}

def tell(name, write):
    with open("/dev/null", "wb") as sink:
        start = time.perf_counter()
        write(sink)
        print(name, f"{time.perf_counter() - start:.3f}")

try:
    import polars
    frame = polars.DataFrame(table).with_columns(
        polars.col("born").str.to_date(), polars.col("admitted").str.to_date())
    tell("polars-csv", frame.write_csv)
    tell("polars-ndjson", frame.write_ndjson)
except ImportError: print("polars -")
try:
    import orjson
    objects = [dict(zip(table, values)) for values in zip(*table.values())]
    def lines(sink):
        for row in objects: sink.write(orjson.dumps(row)), sink.write(b"\n")
    tell("orjson-json", lambda sink: sink.write(orjson.dumps(objects)))
    tell("orjson-ndjson", lines)
except ImportError: print("orjson -")
import csv
def plain(sink):
    text = io.TextIOWrapper(sink, "utf-8", newline="", write_through=False)
    csv.writer(text).writerows(zip(*table.values()))
    text.detach()
tell("python-csv", plain)
