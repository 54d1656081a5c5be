"""python-docx-template, told by its standard input what to do: "write FILE" renders the document
once into a file, a number renders it that often and answers with nanoseconds of the clock and of
the processors.

    lane.py template.docx data.json [output.docx]
"""

import io
import json
import sys
import time

from docxtpl import DocxTemplate


def render(template, data):
    """A template is opened for each document, for rendering consumes it."""
    document = DocxTemplate(io.BytesIO(template))
    document.render(data, autoescape=True)
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def write(template, data, file):
    with open(file, "wb") as out:
        out.write(render(template, data))


def answer(template, data, line):
    if line.startswith("write "):
        write(template, data, line[6:])
        return "done"
    clock, work = time.perf_counter_ns(), time.process_time_ns()
    for _ in range(int(line)):
        render(template, data)
    return f"{time.perf_counter_ns() - clock} {time.process_time_ns() - work}"


def main():
    with open(sys.argv[1], "rb") as file:
        template = file.read()
    with open(sys.argv[2], encoding="utf-8") as file:
        data = json.load(file)
    if len(sys.argv) > 3:
        write(template, data, sys.argv[3])
        return
    for line in sys.stdin:
        print(answer(template, data, line.strip()), flush=True)


main()
