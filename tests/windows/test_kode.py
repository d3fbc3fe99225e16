"""Yang rusak di Windows: panggilan, modul, dan tempat yang hanya ada di POSIX, dan teks tanpa encoding.

The code is walked as a tree, not as text; each rule is shown to find a small bad sample.
"""

import ast
import re
from pathlib import Path

import pytest

AKAR = Path(__file__).parent.parent.parent
KODE = sorted([*(AKAR / "generator").rglob("*.py"), *(AKAR / "windows").rglob("*.py")])
MODUL_POSIX = {
    "crypt", "curses", "fcntl", "grp", "nis", "posix", "pty", "pwd", "readline", "resource", "spwd", "syslog",
    "termios", "tty", "uvloop",
}  # fmt: skip
# Ada di Linux, tidak ada di Windows: modul, lalu namanya.
NAMA_POSIX = {
    "os": {
        "chown", "chroot", "confstr", "ctermid", "eventfd", "fchmod", "fchown", "fork", "forkpty", "getegid",
        "geteuid", "getgid", "getgroups", "getloadavg", "getpgid", "getpgrp", "getpriority", "getsid", "getuid",
        "initgroups", "killpg", "lchown", "lockf", "major", "memfd_create", "minor", "mkfifo", "mknod", "nice",
        "openpty", "pathconf", "pipe2", "posix_fadvise", "posix_fallocate", "posix_spawn", "pread", "pwrite", "readv",
        "register_at_fork", "sched_getaffinity", "sched_setaffinity", "sched_yield", "sendfile", "setegid", "seteuid",
        "setgid", "setgroups", "setpgid", "setpriority", "setsid", "setuid", "statvfs", "sync", "sysconf", "tcgetpgrp",
        "ttyname", "uname", "wait", "wait3", "wait4", "waitid", "writev", "O_CLOEXEC", "O_DIRECTORY", "O_NOFOLLOW",
        "O_NONBLOCK", "O_SYNC", "O_TMPFILE",
    },
    "signal": {
        "SIGALRM", "SIGCHLD", "SIGCONT", "SIGHUP", "SIGKILL", "SIGPIPE", "SIGQUIT", "SIGSTOP", "SIGTSTP", "SIGUSR1",
        "SIGUSR2", "SIGWINCH", "alarm", "pause", "pthread_sigmask", "setitimer", "siginterrupt", "sigwait",
    },
    "socket": {"AF_UNIX", "socketpair_unix", "sethostname", "recv_fds", "send_fds"},
    "time": {"tzset", "clock_settime", "pthread_getcpuclockid"},
    "shutil": {"chown"},
    "mmap": {"MAP_PRIVATE", "MAP_SHARED", "PROT_READ", "PROT_WRITE"},
}  # fmt: skip
TEMPAT_POSIX = re.compile(r"/(?:tmp|dev|proc|etc|var|home|root)(?:/|$)")
TANGGAL_POSIX = re.compile(r"%-[a-zA-Z]")


def sebut_pelanggaran(kode: str) -> list[str]:
    """Return what in this source does not work on Windows, or works otherwise there."""
    simpul_semua = list(ast.walk(ast.parse(kode)))
    asal = {a.asname or a.name: a.name for s in simpul_semua if isinstance(s, ast.Import) for a in s.names}
    hasil = []
    dok = {id(s.body[0].value) for s in simpul_semua
           if isinstance(s, ast.Module | ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef)
           and s.body and isinstance(s.body[0], ast.Expr)}  # fmt: skip
    for simpul in simpul_semua:
        if isinstance(simpul, ast.Import):
            hasil += [f"modul {a.name}" for a in simpul.names if a.name.split(".")[0] in MODUL_POSIX]
        elif isinstance(simpul, ast.ImportFrom) and simpul.module:
            if simpul.module.split(".")[0] in MODUL_POSIX:
                hasil.append(f"modul {simpul.module}")
            terlarang = NAMA_POSIX.get(simpul.module, set()) | {"rename"}
            hasil += [f"{simpul.module}.{a.name}" for a in simpul.names if a.name in terlarang]
        elif isinstance(simpul, ast.Attribute):
            if isinstance(simpul.value, ast.Name) and simpul.attr in NAMA_POSIX.get(asal.get(simpul.value.id, ""), ()):
                hasil.append(f"{asal[simpul.value.id]}.{simpul.attr}")
            elif simpul.attr in ("rename", "add_signal_handler", "relpath"):
                hasil.append(simpul.attr)
        elif isinstance(simpul, ast.Constant) and isinstance(simpul.value, str) and id(simpul) not in dok:
            hasil += [f"tempat {simpul.value!r}"] * bool(TEMPAT_POSIX.match(simpul.value))
            hasil += [f"tanggal {simpul.value!r}"] * bool(TANGGAL_POSIX.search(simpul.value))
        elif isinstance(simpul, ast.Call):
            hasil += _panggilan(simpul)
    return hasil


def _panggilan(panggil: ast.Call) -> list[str]:
    nama = panggil.func.attr if isinstance(panggil.func, ast.Attribute) else getattr(panggil.func, "id", "")
    kunci = {k.arg: k.value for k in panggil.keywords}
    hasil = [f"{k}=" for k in ("preexec_fn", "start_new_session", "pass_fds") if k in kunci]
    if isinstance(kunci.get("shell"), ast.Constant) and kunci["shell"].value:
        hasil.append("shell=True")
    if nama == "get_context" and any(isinstance(a, ast.Constant) and a.value != "spawn" for a in panggil.args):
        hasil.append("get_context")
    if nama in ("read_text", "write_text"):
        letak = 0 if nama == "read_text" else 1
        hasil += [f"{nama} tanpa encoding"] * (len(panggil.args) <= letak and "encoding" not in kunci)
    elif nama == "open" and _membuka_teks(panggil, kunci):
        hasil += ["open tanpa encoding"] * ("encoding" not in kunci)
    elif (isinstance(kunci.get("text"), ast.Constant) or "universal_newlines" in kunci) and "encoding" not in kunci:
        hasil.append(f"{nama} text= tanpa encoding")
    return hasil


def _membuka_teks(panggil: ast.Call, kunci: dict) -> bool:
    """Tell whether an open() is in text mode; archive.open(name) and webbrowser.open(url) name no mode of a file."""
    metode = isinstance(panggil.func, ast.Attribute)
    letak = 0 if metode else 1
    mode = kunci.get("mode") or (panggil.args[letak] if len(panggil.args) > letak else None)
    if isinstance(mode, ast.Constant) and isinstance(mode.value, str) and re.fullmatch(r"[rwaxbt+]+", mode.value):
        return "b" not in mode.value
    return mode is None and not (metode and panggil.args)


@pytest.mark.parametrize(
    ("kode", "pelanggaran"),
    [
        ("import fcntl", "modul fcntl"),
        ("from resource import getrusage", "modul resource"),
        ("import os as sistem\nsistem.getuid()", "os.getuid"),
        ("from os import fork", "os.fork"),
        ("import signal\nsignal.SIGKILL", "signal.SIGKILL"),
        ("import os\nos.rename(a, b)", "rename"),
        ("jalur.rename(b)", "rename"),
        ("import os\nos.path.relpath(a, b)", "relpath"),
        ("p = '/tmp/lkjip'", "tempat '/tmp/lkjip'"),
        ("p = '/dev/null'", "tempat '/dev/null'"),
        ("t.strftime('%-d %B')", "tanggal '%-d %B'"),
        ("p.read_text()", "read_text tanpa encoding"),
        ("p.write_text('a')", "write_text tanpa encoding"),
        ("open(p)", "open tanpa encoding"),
        ("open(p, 'w')", "open tanpa encoding"),
        ("p.open()", "open tanpa encoding"),
        ("p.open('a')", "open tanpa encoding"),
        ("run(p, text=True)", "run text= tanpa encoding"),
        ("run(p, shell=True)", "shell=True"),
        ("Popen(p, preexec_fn=f)", "preexec_fn="),
        ("get_context('fork')", "get_context"),
    ],
)
def test_contoh_buruk_ditemukan(kode, pelanggaran):
    assert pelanggaran in sebut_pelanggaran(kode)


@pytest.mark.parametrize(
    "kode",
    [
        "'''Ditulis ke /tmp, tanggal %-d.'''",
        "open(p, 'rb')",
        "p.open('wb')",
        "open(p, encoding='utf-8')",
        "p.read_text('utf-8')",
        "p.write_text('a', 'utf-8')",
        "arsip.open('mimetype')",
        "p.replace(b)",
        "get_context('spawn')",
        "import os\nos.replace(a, b)",
    ],
)
def test_contoh_baik_tidak_dituduh(kode):
    assert sebut_pelanggaran(kode) == []


# Sudah dijaga di tempatnya: drive lain (tautan.py), di dalam folder hasil (massal.py).
DIJAGA = {"workpaper/tautan.py": ["relpath"], "massal.py": ["relpath"]}


def test_kode_tidak_memakai_yang_hanya_ada_di_posix():
    tempat = AKAR / "generator"
    ada = {p: sebut_pelanggaran(p.read_text("utf-8")) for p in KODE}
    assert {p.relative_to(tempat).as_posix(): x for p, x in ada.items() if x} == DIJAGA
