import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "server" / "lib"))

from shop_store import shared

shared.delete(f"cart:{sys.argv[1]}")
