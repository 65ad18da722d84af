"""A llama.cpp server on this machine with a tiny model of random weights, made here.

What it says is nonsense; how it says it is real: it streams, counts tokens, stops at limits, refuses what does
not fit its context, wants its key, and obeys `response_format` by grammar.

`python random_model.py MODEL PORT KEY` writes nothing and serves until its standard input closes.
"""

from __future__ import annotations

import socket
import string
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

NAME, KEY = "random-tiny", "sk-random-tiny"
CONTEXT = 16384
_WIDTH, _HEADS, _INNER = 32, 2, 64
_LETTERS = (
    " \n" + string.digits + string.ascii_letters + string.punctuation + "åäöéëïạảãáàăâđêôơưếệ" + "目标结果客户提升季度"
)
_SPECIAL = ("<unk>", "<s>", "</s>")
_BIASES = {"▁": -2.0, "\n": -4.0, "{": 0.5, "]": 0.35, '"': 0.6, ",": 0.1, "</s>": 0.8}
_TEMPLATE = "{% for message in messages %}{{ message.role }}: {{ message.content }}\n{% endfor %}assistant: "


def write_model(path: Path) -> None:
    """One layer of random numbers, the same each time, with a tokeniser of bytes and single letters.

    The first dimension of every embedding is constant, so the first column of the output matrix is a
    bias for each token. Raw bytes and white space are made rare, what closes a text or list likely: answers end.
    """
    import gguf
    import numpy as np

    letters = list(dict.fromkeys("▁" if letter == " " else letter for letter in _LETTERS))
    tokens = [*_SPECIAL, *(f"<0x{byte:02X}>" for byte in range(256)), *letters]
    first_letter = len(_SPECIAL) + 256
    kinds = gguf.TokenType
    random = np.random.default_rng(2027)

    def matrix(rows: int, columns: int, spread: float) -> np.ndarray:
        return (random.standard_normal((rows, columns)) * spread).astype(np.float32)

    embedding, output = matrix(len(tokens), _WIDTH, 0.3), matrix(len(tokens), _WIDTH, 0.3)
    embedding[:, 0] = 5.0
    output[:, 0] = 0.0
    output[len(_SPECIAL) : first_letter, 0] = -4.0
    for token, bias in _BIASES.items():
        output[tokens.index(token), 0] = bias
    model = gguf.GGUFWriter(str(path), "llama")
    model.add_name(NAME)
    model.add_context_length(CONTEXT)
    model.add_embedding_length(_WIDTH)
    model.add_block_count(1)
    model.add_feed_forward_length(_INNER)
    model.add_head_count(_HEADS)
    model.add_head_count_kv(_HEADS)
    model.add_rope_dimension_count(_WIDTH // _HEADS)
    model.add_layer_norm_rms_eps(1e-5)
    model.add_vocab_size(len(tokens))
    model.add_file_type(0)
    model.add_tokenizer_model("llama")
    model.add_token_list(tokens)
    model.add_token_types(
        [kinds.UNKNOWN, kinds.CONTROL, kinds.CONTROL, *[kinds.BYTE] * 256, *[kinds.NORMAL] * len(letters)]
    )
    model.add_token_scores([0.0] * first_letter + [-float(rank) for rank in range(len(letters))])
    model.add_bos_token_id(1)
    model.add_eos_token_id(2)
    model.add_unk_token_id(0)
    model.add_add_bos_token(True)
    model.add_chat_template(_TEMPLATE)
    model.add_tensor("token_embd.weight", embedding)
    model.add_tensor("output.weight", output)
    for norm in ("output_norm", "blk.0.attn_norm", "blk.0.ffn_norm"):
        model.add_tensor(f"{norm}.weight", np.ones(_WIDTH, np.float32))
    for square in ("attn_q", "attn_k", "attn_v", "attn_output"):
        model.add_tensor(f"blk.0.{square}.weight", matrix(_WIDTH, _WIDTH, 0.1))
    model.add_tensor("blk.0.ffn_gate.weight", matrix(_INNER, _WIDTH, 0.1))
    model.add_tensor("blk.0.ffn_up.weight", matrix(_INNER, _WIDTH, 0.1))
    model.add_tensor("blk.0.ffn_down.weight", matrix(_WIDTH, _INNER, 0.1))
    model.write_header_to_file()
    model.write_kv_data_to_file()
    model.write_tensors_to_file()
    model.close()


@contextmanager
def served(folder: Path) -> Iterator[str]:
    """The address of a running server; the process is a child and ends with the block."""
    path = folder / "random-tiny.gguf"
    write_model(path)
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    log = (folder / "server.log").open("wb")
    process = subprocess.Popen(
        [sys.executable, __file__, str(path), str(port)], stdin=subprocess.PIPE, stdout=log, stderr=log
    )
    try:
        _wait_until_healthy(process, f"http://127.0.0.1:{port}/health")
        yield f"http://127.0.0.1:{port}/v1"
    finally:
        if process.stdin:
            process.stdin.close()
        try:
            process.wait(10)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
        log.close()


def _wait_until_healthy(process: subprocess.Popen[bytes], address: str) -> None:
    end = time.monotonic() + 60
    while time.monotonic() < end:
        assert process.poll() is None, "the model server ended at once"
        try:
            with urllib.request.urlopen(address, timeout=2) as answer:
                if answer.status == 200:
                    return
        except (urllib.error.URLError, OSError):
            time.sleep(0.1)
    raise AssertionError("the model server did not get ready")


def serve(path: str, port: int) -> None:
    import xllamacpp

    choices = xllamacpp.CommonParams()
    choices.model.path = path
    choices.hostnames = ["127.0.0.1"]
    choices.port = port
    choices.api_keys = [KEY]
    choices.model_alias = {NAME}
    choices.n_ctx = CONTEXT
    choices.n_parallel = 1
    choices.n_gpu_layers = 0
    choices.cpuparams.n_threads = 1
    choices.sampling.seed = 2027
    choices.warmup = False
    choices.fit_params = False
    server = xllamacpp.Server(choices)
    print(server.listening_address, flush=True)
    sys.stdin.read()


if __name__ == "__main__":
    serve(sys.argv[1], int(sys.argv[2]))
