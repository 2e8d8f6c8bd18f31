"""What boto3 reaches at an S3 server with a large file, each way: what the proxy in front of that server is compared with.

    python boto3_files.py --endpoint http://127.0.0.1:9000 --bucket artifacts --mib 2048 [--create]

Credentials come from the environment. Prints one line of JSON, in MiB a second, the best of all rounds.
"""

import argparse
import json
import os
import tempfile
import time
from pathlib import Path

import boto3
from botocore.config import Config

parser = argparse.ArgumentParser()
parser.add_argument("--endpoint", required=True)
parser.add_argument("--bucket", required=True)
parser.add_argument("--mib", type=int, default=2048)
parser.add_argument("--rounds", type=int, default=3)
parser.add_argument("--create", action="store_true", help="make the bucket first")
arguments = parser.parse_args()

s3 = boto3.client("s3", endpoint_url=arguments.endpoint, config=Config(s3={"addressing_style": "path"}))
if arguments.create:
    s3.create_bucket(Bucket=arguments.bucket)

with tempfile.TemporaryDirectory() as folder:
    source, target = Path(folder, "source"), Path(folder, "target")
    with source.open("wb") as file:
        portion = os.urandom(1 << 20)
        for _ in range(arguments.mib):
            file.write(portion)
    up = down = 0.0
    for _ in range(arguments.rounds):
        started = time.perf_counter()
        s3.upload_file(str(source), arguments.bucket, "boto3.bin")
        up = max(up, arguments.mib / (time.perf_counter() - started))
        started = time.perf_counter()
        s3.download_file(arguments.bucket, "boto3.bin", str(target))
        down = max(down, arguments.mib / (time.perf_counter() - started))
        equal = source.stat().st_size == target.stat().st_size
        target.unlink()
    s3.delete_object(Bucket=arguments.bucket, Key="boto3.bin")
print(json.dumps({"up": up, "down": down, "equal_size": equal}))
