#!/usr/bin/env python3
"""Times the commands of a province: a plan of one model for each of many invented communes.

    src/bench/province.py [--plans 500,3321] [--jobs 2] [--heap 256m]

Prints wall time, processor time and peak memory of new --for, render, render again (which must write
nothing), status, upgrade and render after it. Needs target/kehoach.jar (mvn package). Everything is written below a
temporary folder that is removed at the end; no name is a real one.
"""
import argparse
import csv
import itertools
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
MODEL = "binh-dang-gioi-2026-2030"
FIRST = "An Bình Cát Đông Đức Giang Hải Hòa Hưng Kim Lâm Long Mai Minh Nam Ngọc Phú Quang Sơn Tân Thái Thanh Thịnh Thượng Tiên Trung Trường Tùng Vân Việt Vĩnh Xuân Yên".split()
SECOND = "Bảo Châu Cường Dương Đạo Định Gia Hà Hậu Hiệp Hội Khê Khánh Lạc Lễ Liên Lộc Lợi Lương Mỹ Nghĩa Nguyên Nhân Ninh Phong Phúc Phước Quý Tâm Thành Thọ Thủy Tiến Tín Trạch Trì".split()
THIRD = "Thượng Trung Hạ".split()


def names(count):
    """Names made of syllables, none twice: the first of three lists of them that are long enough."""
    pairs = (f"{a} {b}" for a, b in itertools.product(FIRST, SECOND))
    triples = (f"{a} {b} {c}" for a, b, c in itertools.product(FIRST, SECOND, THIRD))
    return list(itertools.islice(itertools.chain(pairs, triples), count))


def write_list(file, count):
    with open(file, "w", encoding="utf-8", newline="") as out:
        rows = csv.writer(out)
        rows.writerow(["thu_muc", "ten", "cap_tren", "ty_le_lanh_dao_nu"])
        for i, name in enumerate(names(count)):
            noun = "phường" if i % 5 == 0 else "xã"
            rows.writerow(
                [
                    f"{i % 34:02d}/{i:04d}",
                    f"Ủy ban nhân dân {noun} {name}",
                    f"Ủy ban nhân dân tỉnh thử {i % 34 + 1}",
                    75 + i % 20,
                ]
            )


def run(options, *words):
    """Runs a command; gives seconds of the clock, of the processor, and peak memory in MB."""
    jar = ROOT / "target" / "kehoach.jar"
    line = ["java", "-XX:+UseSerialGC", f"-Xmx{options.heap}", "-jar", str(jar), *map(str, words)]
    start = time.monotonic()
    with open(os.devnull, "w") as nothing:
        process = subprocess.Popen(line, stdout=nothing, stderr=subprocess.PIPE)
        said = process.stderr.read().decode("utf-8").strip().splitlines()
        _, status, used = os.wait4(process.pid, 0)
    code = os.waitstatus_to_exitcode(status)
    if code != 0:
        sys.exit(f"{' '.join(line)}: {code}\n" + "\n".join(said[-5:]))
    wall = time.monotonic() - start
    return wall, used.ru_utime + used.ru_stime, used.ru_maxrss / 1024, said[-1] if said else ""


def files(top):
    """Every file below a folder with its time and size."""
    stats = ((str(p), p.stat()) for p in top.rglob("*"))
    return {name: (stat.st_mtime_ns, stat.st_size) for name, stat in stats}


def measure(options, plans):
    with tempfile.TemporaryDirectory() as folder:
        table, top = Path(folder, "bodies.csv"), Path(folder, "communes")
        top.mkdir()
        write_list(table, plans)
        jobs = ["--jobs", options.jobs]
        steps = {
            "new --for": ["new", MODEL, top, "--for", table, "--version", "1.0.0", *jobs],
            "render": ["render", top, *jobs],
            "render again": ["render", top, *jobs],
            "status": ["status", top, *jobs],
            "upgrade": ["upgrade", top, "--keep", "mine", *jobs],
            "render after": ["render", top, *jobs],
        }
        for name, words in steps.items():
            before = files(top)
            wall, processor, memory, said = run(options, *words)
            if name == "render again" and files(top) != before:
                sys.exit("render again has written something")
            print(
                f"{plans:6d}  {name:13s} {wall:8.1f} s {processor:8.1f} s {memory:6.0f} MB"
                f" {1000 * processor / plans:7.2f} ms  {said}",
                flush=True,
            )


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--plans", default="500,3321")
    parser.add_argument("--jobs", default="2")
    parser.add_argument("--heap", default="256m")
    options = parser.parse_args()
    print(" plans  command           clock processor    peak  each")
    for plans in options.plans.split(","):
        measure(options, int(plans))


if __name__ == "__main__":
    main()
