import { checkImports, type Project } from "./cases.ts";

/** A file `x.py` in `folder`, and a project file that says so. */
function configured(file: string, text: string, folder: string, specifier = "acme.x"): Project {
  const path = `/w/${folder}/acme/x.py`;
  const files = { [`/w/${file}`]: text, [path]: "", "/w/tests/deep/test_x.py": "" };
  return { files, cases: [["/w/tests/deep/test_x.py", specifier, path]] };
}

const toml = (text: string, folder: string) => configured("pyproject.toml", text, folder);

describe("python roots from project files", () => {
  checkImports("python", {
    "setuptools package-dir": toml('[tool.setuptools.package-dir]\n"" = "lib"', "lib"),
    "setuptools package-dir, inline": toml('[tool.setuptools]\npackage-dir = {"" = "lib"}', "lib"),
    "setuptools find where": toml('[tool.setuptools.packages.find]\nwhere = ["code/py"]', "code/py"),
    "poetry packages from": toml('[tool.poetry]\npackages = [{ include = "acme", from = "python" }]', "python"),
    "hatch wheel packages": toml('[tool.hatch.build.targets.wheel]\npackages = ["backend/acme"]', "backend"),
    "hatch sources": toml('[tool.hatch.build]\nsources = ["backend"]', "backend"),
    "pytest pythonpath": toml('[tool.pytest.ini_options]\npythonpath = ["backend", "."]', "backend"),
    "pytest pythonpath, one": toml('[tool.pytest.ini_options]\npythonpath = "backend"', "backend"),
    "pyright extraPaths": toml('[tool.pyright]\nextraPaths = ["backend"]', "backend"),
    pyrightconfig: configured("pyrightconfig.json", '{ "extraPaths": ["backend"], /* c */ }', "backend"),
    "uv workspace": toml('[tool.uv.workspace]\nmembers = ["libs/*"]', "libs/one/src"),
    "uv path source": toml('[tool.uv.sources]\nacme = { path = "libs/one" }', "libs/one/src"),
    "poetry path dependency": toml('[tool.poetry.dependencies]\nacme = { path = "libs/one", develop = true }', "libs/one"),
    "setup.cfg package_dir": configured("setup.cfg", "[options]\npackage_dir =\n    = lib\npackages = find:\n", "lib"),
    "setup.cfg find where": configured("setup.cfg", "[options.packages.find]\nwhere = lib\n", "lib"),
    "setup.cfg pytest": configured("setup.cfg", "[tool:pytest]\npythonpath = one two\n", "two"),
    "setup.py package_dir": configured("setup.py", 'setup(name="x", package_dir={"": "lib"})', "lib"),
    "setup.py find_packages": configured("setup.py", 'setup(packages=find_packages(where="lib"))', "lib"),
    "pytest.ini": configured("pytest.ini", "[pytest]\npythonpath = backend\n", "backend"),
    "a package in a folder of another name": {
      files: {
        "/w/pyproject.toml": '[tool.setuptools.package-dir]\nacme = "source"',
        "/w/source/__init__.py": "",
        "/w/source/x.py": "",
        "/w/t.py": "",
      },
      cases: [
        ["/w/t.py", "acme.x", "/w/source/x.py"],
        ["/w/t.py", "acme", "/w/source/__init__.py"],
      ],
    },
    "malformed project files count as absent": {
      files: {
        "/w/pyproject.toml": '[tool.setuptools\n"" = ',
        "/w/setup.cfg": "[[[\n = = =\n",
        "/w/setup.py": "package_dir={",
        "/w/pyrightconfig.json": "{{{",
        "/w/app/__init__.py": "",
        "/w/t.py": "",
      },
      cases: [
        ["/w/t.py", "app", "/w/app/__init__.py"],
        ["/w/t.py", "acme", "external"],
      ],
    },
    "wrong types in project files": {
      files: {
        "/w/pyproject.toml":
          '[tool]\nsetuptools = 3\npoetry = { packages = "x" }\npytest = []\nuv = { workspace = { members = [1, true] }, sources = [] }',
        "/w/app/__init__.py": "",
        "/w/t.py": "",
      },
      cases: [["/w/t.py", "app", "/w/app/__init__.py"]],
    },
  });
});
