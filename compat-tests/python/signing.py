"""Keys, certificates and signatures for tests of the supply chain, made by `cryptography` and the real `model_signing`.

Run as a program it makes the samples of the Rust tests anew: python signing.py
"""

import datetime
import os
import subprocess
import tempfile
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from servers import COMPAT_DIR, REPO

SAMPLES = REPO / "src" / "governance" / "supply" / "samples"
MODEL = {"MLmodel": b"flavors: {}\n", "data.txt": b"one\n", "data/b.bin": b"two\n", ".gitignore": b"*\n"}
CURVES = {"p256": ec.SECP256R1(), "p384": ec.SECP384R1()}
FORMS = {
    "pkcs8": serialization.PrivateFormat.PKCS8,
    "sec1": serialization.PrivateFormat.TraditionalOpenSSL,
}


def model_signing(*words):
    """Runs the tool; its exit code and all that it printed."""
    command = [str(COMPAT_DIR / "venv-signing" / "bin" / "model_signing"), *map(str, words)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=120, env=os.environ | {"NO_COLOR": "1"})
    return done.returncode, done.stdout + done.stderr


def write(folder, files):
    for name, content in files.items():
        path = Path(folder) / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    return Path(folder)


def make_key(folder, name, curve="p256", form="pkcs8"):
    """A key: `<name>.pem` and `<name>.pub`."""
    key = ec.generate_private_key(CURVES[curve])
    pem, plain = serialization.Encoding.PEM, serialization.NoEncryption()
    (folder / f"{name}.pem").write_bytes(key.private_bytes(pem, FORMS[form], plain))
    public = key.public_key().public_bytes(pem, serialization.PublicFormat.SubjectPublicKeyInfo)
    (folder / f"{name}.pub").write_bytes(public)
    return key


def make_certificate(folder, name, issuer, key, issuer_key, usage, email=None, days=30):
    """A certificate `<name>.crt` that is valid from 2024 on. `usage` is `ca`, `sign` or something else."""
    named = lambda text: x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, text)])  # noqa: E731
    start = datetime.datetime(2024 if usage != "ca" else 2020, 1, 1)
    uses = {
        "digital_signature": usage == "sign", "key_cert_sign": usage == "ca", "key_encipherment": usage == "none",
        "content_commitment": False, "data_encipherment": False, "key_agreement": False, "crl_sign": False,
        "encipher_only": False, "decipher_only": False,
    }  # fmt: skip
    builder = (
        x509.CertificateBuilder()
        .subject_name(named(name))
        .issuer_name(named(issuer))
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(start)
        .not_valid_after(start + datetime.timedelta(days=days if usage != "ca" else 3650))
        .add_extension(x509.BasicConstraints(ca=usage == "ca", path_length=None), critical=True)
        .add_extension(x509.KeyUsage(**uses), critical=True)
    )
    if email:
        builder = builder.add_extension(x509.SubjectAlternativeName([x509.RFC822Name(email)]), critical=False)
    made = builder.sign(issuer_key, hashes.SHA256())
    (folder / f"{name}.crt").write_bytes(made.public_bytes(serialization.Encoding.PEM))


def make_authority(folder):
    """`root.crt`, `mid.crt` below it and `leaf.crt` below that, which has expired; `useless.crt`, which may not sign, and
    `other/root.crt` of the same name."""
    root, mid, leaf = (make_key(folder, name, curve) for name, curve in [("root", "p384"), ("mid", "p256"), ("leaf", "p256")])
    make_certificate(folder, "root", "root", root, root, "ca")
    make_certificate(folder, "mid", "root", mid, root, "ca")
    make_certificate(folder, "leaf", "mid", leaf, mid, "sign", email="ml@example.com")
    make_certificate(folder, "useless", "mid", leaf, mid, "none", email="ml@example.com")
    (folder / "other").mkdir()
    other = make_key(folder / "other", "root")
    make_certificate(folder / "other", "root", "root", other, other, "ca")


def sign_by_key(folder, model, key, signature):
    code, said = model_signing("sign", "key", model, "--private_key", folder / f"{key}.pem", "--signature", signature)
    assert code == 0, said


def sign_by_certificate(folder, model, name, signature):
    code, said = model_signing(
        "sign", "certificate", model, "--private_key", folder / "leaf.pem", "--signing_certificate", folder / f"{name}.crt",
        "--certificate_chain", folder / "mid.crt", "--signature", signature,
    )  # fmt: skip
    assert code == 0, said


def main():
    SAMPLES.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as text:
        folder = Path(text)
        model = write(folder / "model", MODEL)
        make_authority(folder)
        make_key(folder, "other")
        for curve in CURVES:
            make_key(folder, curve, curve)
            sign_by_key(folder, model, curve, folder / f"{curve}.sig")
        for name in ("leaf", "useless"):
            sign_by_certificate(folder, model, name, folder / f"{name}.sig")
        (folder / "other-root.crt").write_bytes((folder / "other" / "root.crt").read_bytes())
        for name in (
            "p256.pub", "p384.pub", "other.pub", "p256.sig", "p384.sig", "leaf.sig", "useless.sig", "root.crt", "other-root.crt",
        ):  # fmt: skip
            (SAMPLES / name).write_bytes((folder / name).read_bytes())


if __name__ == "__main__":
    main()
