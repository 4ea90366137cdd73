import assert from "node:assert/strict";
import { packageVersion } from "../../server/src/project/versions.ts";
import { MemoryView } from "../harness/memory-view.ts";
import { checkVersions } from "./version-cases.ts";

const line = (text: string) => ({ "/w/requirements.txt": `flask==3.0\n${text}\n` });
const toml = (text: string) => ({ "/w/pyproject.toml": text });

describe("versions of Python distributions", () => {
  checkVersions("python", "/w/app/src/a.py", {
    pinned: [line("redis==5.0.1"), "5.0.1"],
    "pinned with ===": [line("redis===5.0.1"), "5.0.1"],
    "with spaces, extras, marker and comment": [line('Redis [hiredis, ocsp] == 5.0.1 ; python_version > "3.8"  # why'), "5.0.1"],
    "with hashes on the next line": [line("redis==5.0.1 \\\n    --hash=sha256:aaaa"), "5.0.1"],
    "in parentheses": [line("redis (==5.0.1)"), "5.0.1"],
    compatible: [line("redis~=5.0"), "5.0.0"],
    "compatible patch": [line("redis~=5.0.3"), "5.0.3"],
    wildcard: [line("redis==4.*"), "4.0.0"],
    "bounded inside a major": [line("redis>=4.5,<5"), "4.5.0"],
    "bounded, with an exclusion": [line("redis<5.0.0,!=4.5.1,>=4.5"), "4.5.0"],
    "a post-release": [line("redis==5.0.1.post1"), "5.0.1"],
    open: [line("redis>=4.5"), undefined],
    "bounded across majors": [line("redis>=4.5,<6"), undefined],
    "only bounded above": [line("redis<5"), undefined],
    any: [line("redis"), undefined],
    "from an address": [line("redis @ https://example.org/redis-5.0.1.tar.gz"), undefined],
    "another distribution": [line("redis-om==0.1\ndjango-redis==5.2\n-e git+https://x/redis.git#egg=redis==1.0.0"), undefined],
    "a comment": [line("# redis==5.0.1"), undefined],
    "includes, also in a circle": [
      {
        "/w/requirements.txt": "-r requirements/base.txt\n",
        "/w/requirements/base.txt": "--requirement=../more.txt\n-r ../requirements.txt",
        "/w/more.txt": "redis==4.5.5",
      },
      "4.5.5",
    ],
    "a constraint": [{ "/w/requirements.txt": "-c pins.txt\nredis", "/w/pins.txt": "redis==4.5.5" }, "4.5.5"],
    "a constraints file beside": [{ "/w/requirements.txt": "redis>=4", "/w/constraints.txt": "redis==4.6.0" }, "4.6.0"],
    "a folder of requirements": [{ "/w/requirements/prod.txt": "redis==4.6.0" }, "4.6.0"],
    "a folder of folders of requirements": [
      { "/w/requirements/py3/base.in": "redis>=4", "/w/requirements/py3/base.txt": "redis==4.5.4" },
      "4.5.4",
    ],
    "another name for the file": [{ "/w/dev-requirements.txt": "redis==4.6.0" }, "4.6.0"],
    "compiled before written": [{ "/w/requirements.in": "redis==4.0.0", "/w/requirements-all.txt": "redis==4.6.0" }, "4.6.0"],
    "PEP 621": [toml('[project]\ndependencies = ["flask", "redis[hiredis]~=5.0.2"]'), "5.0.2"],
    "PEP 621 optional": [toml('[project.optional-dependencies]\ncache = ["redis==5.0.2"]'), "5.0.2"],
    "dependency groups": [toml('[dependency-groups]\ndev = [{ include-group = "x" }, "redis==5.0.2"]'), "5.0.2"],
    poetry: [toml('[tool.poetry.dependencies]\nredis = "^5.1"'), "5.1.0"],
    "poetry, table": [toml('[tool.poetry.dependencies]\nredis = { version = "~4.6", extras = ["hiredis"] }'), "4.6.0"],
    "poetry, several": [toml('[tool.poetry.dependencies]\nredis = [{ version = "^4.6", python = "<3.9" }, { version = "^5" }]'), "4.6.0"],
    "poetry, group": [toml('[tool.poetry.group.dev.dependencies]\nredis = "5.0.1"'), "5.0.1"],
    "poetry, any": [toml('[tool.poetry.dependencies]\nredis = "*"'), undefined],
    "poetry, path": [toml('[tool.poetry.dependencies]\nredis = { path = "../redis" }'), undefined],
    Pipfile: [{ "/w/Pipfile": '[packages]\nredis = "~=5.0"\n' }, "5.0.0"],
    "Pipfile, table": [{ "/w/Pipfile": '[dev-packages]\nredis = { version = "==5.0.1" }\n' }, "5.0.1"],
    "Pipfile.lock": [
      { "/w/Pipfile": '[packages]\nredis = "*"', "/w/Pipfile.lock": '{ "default": { "redis": { "version": "==5.0.4" } }, "develop": {} }' },
      "5.0.4",
    ],
    "poetry.lock": [
      { ...toml('[tool.poetry.dependencies]\nredis = "^5"'), "/w/poetry.lock": '[[package]]\nname = "redis"\nversion = "5.0.8"\n' },
      "5.0.8",
    ],
    "uv.lock": [{ "/w/uv.lock": 'version = 1\n\n[[package]]\nname = "redis"\nversion = "5.2.1"\nsource = { registry = "x" }\n' }, "5.2.1"],
    "uv.lock, by platform": [
      { "/w/uv.lock": '[[package]]\nname = "redis"\nversion = "5.2.1"\n[[package]]\nname = "redis"\nversion = "5.0.1"\n' },
      "5.0.1",
    ],
    "uv.lock, two majors": [
      { "/w/uv.lock": '[[package]]\nname = "redis"\nversion = "5.2.1"\n[[package]]\nname = "redis"\nversion = "4.0.1"\n' },
      undefined,
    ],
    "pylock.toml": [{ "/w/pylock.toml": '[[packages]]\nname = "redis"\nversion = "6.0.0"\n' }, "6.0.0"],
    "setup.cfg": [{ "/w/setup.cfg": "[options]\ninstall_requires =\n    flask\n    redis==4.5.1; python_version > '3'\n" }, "4.5.1"],
    "setup.py": [{ "/w/setup.py": 'setup(\n  install_requires=[\n    "flask",  # why\n    "redis[hiredis]==4.5.1",\n  ],\n)' }, "4.5.1"],
    "setup.py, a variable": [{ "/w/setup.py": "REQUIRES = ['redis==4.5.1']\nsetup(install_requires=REQUIRES)" }, "4.5.1"],
    "the nearest folder": [{ ...line("redis==3.5.3"), "/w/app/requirements.txt": "redis==5.0.1" }, "5.0.1"],
    "a folder further up": [{ ...line("redis==3.5.3"), "/w/app/requirements.txt": "flask==2" }, "3.5.3"],
    "open here, pinned for another project": [{ ...line("redis==3.5.3"), "/w/app/requirements.txt": "redis>=3" }, undefined],
    "open here, locked further up": [
      {
        "/w/uv.lock": '[[package]]\nname = "redis"\nversion = "5.2.1"\n',
        "/w/app/pyproject.toml": '[project]\ndependencies = ["redis>=5"]',
      },
      "5.2.1",
    ],
    "malformed files": [
      {
        ...line("redis==4.0.2\n((((\n==\n-r\n-r nowhere.txt"),
        "/w/pyproject.toml": "[[[",
        "/w/poetry.lock": "package = 3",
        "/w/uv.lock": "[[package]\nname",
        "/w/Pipfile": "=",
        "/w/Pipfile.lock": "[",
        "/w/setup.cfg": "redis==1.0.0",
        "/w/setup.py": "install_requires=[",
      },
      "4.0.2",
    ],
  });

  it("names are compared as PEP 503 says", () => {
    const view = new MemoryView({ "/w/requirements.txt": "Django_Redis==5.2.0", "/w/a.py": "" });
    assert.equal(packageVersion(view, "python", "django-redis", "/w/a.py"), "5.2.0");
  });
});
