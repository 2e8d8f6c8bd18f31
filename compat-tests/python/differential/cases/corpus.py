"""The runs that the run searches look through."""

from dataclasses import dataclass

from ..script import Script, case
from .inputs_outputs import dataset


@dataclass(frozen=True)
class Corpus:
    experiment: str
    empty: str
    runs: list[str]


def corpus(s: Script) -> Corpus:
    """Runs that differ in everything a filter or an order can see."""
    experiment, empty = s.experiment(), s.experiment("empty")
    runs = []
    shapes = [
        # name, start, metrics, params, tags
        ("alpha", 1000, {"a": 1, "b": 5}, {"p": "1", "q": "x"}, {"t": "Red", "u v": "1"}),
        ("Beta", 2000, {"a": 2, "b": "NaN"}, {"p": "10", "q": "X"}, {"t": "red", "x.y": "dot"}),
        ("gamma ray", 3000, {"a": -1}, {"p": "2"}, {"t": "RED"}),
        ("d_lta", 4000, {"a": "NaN"}, {"q": "y%"}, {"t": "b_ue"}),
        ("d%lta", 5000, {"a": "Infinity", "m/n": 1}, {"p": "it's", "s p": "1"}, {"t": "blue"}),
        ("épsilon", 6000, {"a": "-Infinity", "m n": 3}, {"p": ""}, {"t": ""}),
        ("zeta", 7000, {}, {}, {}),
        ("eta", 0, {"a": 0, "b": 5, "m.n": 2}, {"p": '"quoted"', "o.p": "2"}, {"t": "日本"}),
        ("theta", -5, {"a": 1e-7, "b": 1e20}, {"p": "1"}, {"t": "Red"}),
    ]
    for name, start, metrics, params, tags in shapes:
        run = s.run(experiment, name, start_time=start, user_id=f"user {len(runs) % 2}")
        runs.append(run)
        s.post(
            "runs/log-batch",
            run_id=run,
            metrics=[{"key": k, "value": v, "timestamp": 1} for k, v in metrics.items()],
            params=[{"key": k, "value": v} for k, v in params.items()],
            tags=[{"key": k, "value": v} for k, v in tags.items()],
        )
    s.post("runs/update", run_id=runs[0], status="FINISHED", end_time=1500)
    s.post("runs/update", run_id=runs[1], status="FAILED", end_time=2500)
    s.post("runs/update", run_id=runs[2], status="KILLED", end_time=0)
    s.post("runs/log-inputs", run_id=runs[0], datasets=[dataset("data a", "train", digest="d1")])
    s.post("runs/log-inputs", run_id=runs[1], datasets=[dataset("Data A", "test", digest="d1")])
    both = [dataset("data a", "train", digest="d1"), dataset("b", digest="d2")]
    s.post("runs/log-inputs", run_id=runs[2], datasets=both)
    s.post("runs/delete", run_id=s.run(experiment, "deleted", start_time=8000))
    return Corpus(experiment, empty, runs)


@case
def the_corpus(s: Script) -> None:
    found = s.shared(corpus, shown=True)
    s.post("runs/search", experiment_ids=[found.experiment], run_view_type="ALL")
