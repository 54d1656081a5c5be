"""Lets kehoach and its peers make the same document in turn, and prints a table of ratios.

    race.py folder rounds [warm|cold]

The clock of a machine that others use too says little: what is compared is the time of the
processors, of the whole process, per document; the median of all rounds, and the middle half.
"""

import os
import resource
import shutil
import statistics
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).parent
WARM_UP_SECONDS = 30
ROUND_SECONDS = 0.5
COLD_ROUNDS = 11
# The collector that the launcher starts kehoach with; what it costs is counted for all.
JAVA = ["java", "-XX:+UseSerialGC"]
PYTHON = next((p for p in ("/usr/bin/python3", shutil.which("python3")) if p and subprocess.run(
    [p, "-c", "import docxtpl"], stderr=subprocess.DEVNULL).returncode == 0), None)

LEFT_OUT = {
    "kehoach, plan over a model": "nothing",
    "kehoach, plan in full": "nothing",
    "floor": "numbers, references, checks, properties",
    "xdocreport": "YAML, numbers, references, checks; no emphasis within a paragraph",
    "poi-tl": "the same",
    "docxtemplater": "the same",
    "easy-template-x": "the same; leaves empty paragraphs behind",
    "docxtpl": "the same",
    "pandoc": "the same, and head, signature and page layout too",
}


def peer(folder, name, command):
    return command + [f"{folder}/{name}.docx", f"{folder}/data.json"]


def warm_lanes(folder):
    ours = JAVA + ["-cp", os.environ["BENCH_OURS"], "vn.kehoach.bench.Lane"]
    lanes = {
        "kehoach, plan over a model": ours + ["model"],
        "kehoach, plan in full": ours + ["full"],
        "floor": ours + ["floor"],
    }
    return lanes | peers(folder)


def peers(folder):
    java = JAVA + ["-cp", os.environ["BENCH_PEERS"], "Lane"]
    lanes = {
        "xdocreport": peer(folder, "xdocreport", java + ["xdocreport"]),
        "poi-tl": peer(folder, "poi-tl", java + ["poi-tl"]),
    }
    for name in ("docxtemplater", "easy-template-x"):
        lanes[name] = peer(folder, name, ["node", str(HERE / "lane.js"), name])
    if PYTHON:
        lanes["docxtpl"] = peer(folder, "docxtpl", [PYTHON, str(HERE / "lane.py")])
    return lanes


class Lane:
    """A process that renders when it is told to."""

    def __init__(self, command):
        self.process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
            stderr=subprocess.DEVNULL)
        self.samples = []
        self.batch = 1

    def ask(self, line):
        self.process.stdin.write(line + "\n")
        self.process.stdin.flush()
        return self.process.stdout.readline().strip()

    def warm_up(self):
        """One lane after the other, so that the compilers of each have a processor to themselves."""
        used = 0
        while used < WARM_UP_SECONDS:
            clock, work = (int(n) / 1e9 for n in self.ask(str(self.batch)).split())
            used += clock
            self.batch = max(1, int(self.batch * min(4, ROUND_SECONDS / max(work, 0.01))))

    def round(self):
        work = int(self.ask(str(self.batch)).split()[1])
        self.samples.append(work / 1e6 / self.batch)

    def end(self):
        self.process.stdin.close()
        self.process.wait()


def cold_commands(folder):
    plans = f"{folder}/plans"
    commands = {
        "kehoach, plan over a model": [
            "./kehoach", "render", "plans/ke-sat/binh-dang-gioi-2026-2030.yaml", "-o", "OUT"],
        "kehoach, plan in full": ["./kehoach", "render", f"{plans}/day-du.yaml", "-o", "OUT"],
    }
    commands |= {name: command + ["OUT"] for name, command in peers(folder).items()}
    if shutil.which("pandoc"):
        commands["pandoc"] = ["pandoc", f"{folder}/text.md", "-o", "OUT"]
    return commands


def cold_round(command, out):
    """Processor time of a process and its children, in milliseconds."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run([out if c == "OUT" else c for c in command], check=True,
                   stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, stdin=subprocess.DEVNULL)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return 1000 * (after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime)


def race_warm(folder, rounds):
    lanes = {name: Lane(command) for name, command in warm_lanes(folder).items()}
    for name, lane in lanes.items():
        if name != "floor":
            lane.ask(f"write {folder}/out/{name.replace(', ', '-').replace(' ', '-')}.docx")
    for lane in lanes.values():
        lane.warm_up()
    for _ in range(rounds):
        for lane in lanes.values():
            lane.round()
    for lane in lanes.values():
        lane.end()
    return {name: lane.samples for name, lane in lanes.items()}


def race_cold(folder):
    commands = cold_commands(folder)
    samples = {name: [] for name in commands}
    for turn in range(COLD_ROUNDS + 1):
        for name, command in commands.items():
            used = cold_round(command, f"{folder}/out/cold.docx")
            if turn:
                samples[name].append(used)
    return samples


def table(title, samples, base):
    """Ratios to one row, round by round, so that a change of the machine's pace cancels out."""
    print(f"\n| {title} | ms | middle half | against {base} | leaves out |\n|---|--:|--:|--:|---|")
    for name, found in samples.items():
        low, middle, high = statistics.quantiles(found, n=4)
        ratio = statistics.median(a / b for a, b in zip(found, samples[base]))
        print(f"| {name} | {middle:.2f} | {low:.2f} - {high:.2f} | {ratio:.2f} | {LEFT_OUT[name]} |")


def prepare(folder):
    java = JAVA + ["-cp", os.environ["BENCH_OURS"], "vn.kehoach.bench.Lane"]
    Path(f"{folder}/out").mkdir(parents=True, exist_ok=True)
    subprocess.run(java + ["plans", f"{folder}/plans"], check=True)
    printed = f"{folder}/printed.docx"
    subprocess.run(["./kehoach", "render", f"{folder}/plans/day-du.yaml", "-o", printed],
                   check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    subprocess.run([sys.executable, str(HERE / "templates.py"), printed, folder], check=True)
    return printed


def compare(folder, printed):
    outputs = sorted(str(p) for p in Path(f"{folder}/out").glob("*.docx") if p.stem != "cold")
    subprocess.run([sys.executable, str(HERE / "compare.py"), printed] + outputs, check=True)


def main():
    folder, rounds, kind = sys.argv[1], int(sys.argv[2]), (sys.argv[3:] or ["both"])[0]
    printed = prepare(folder)
    if kind != "cold":
        warm = race_warm(folder, rounds)
        compare(folder, printed)
        table("warm, a document", warm, "kehoach, plan in full")
    if kind != "warm":
        table("cold, a process", race_cold(folder), "kehoach, plan in full")


main()
