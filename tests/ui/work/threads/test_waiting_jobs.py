"""The order in which jobs are taken, and which are held back while a folder does not answer."""

from __future__ import annotations

from pathlib import Path

from lir_app.ui.work.threads.waiting_jobs import WaitingJobs

DEAD, BELOW, HERE = (Path("/net/dead"),), (Path("/net/dead/2024"),), (Path("/home"),)


def taken(jobs: WaitingJobs[str]) -> list[str]:
    found = []
    while (job := jobs.take()) is not None:
        found.append(job)
    return found


def test_urgent_jobs_come_first_and_each_kind_in_its_order() -> None:
    jobs: WaitingJobs[str] = WaitingJobs()
    for name in ("a", "B", "c", "D"):
        jobs.put(name, urgent=name.isupper(), places=())
    assert jobs.take(urgent=True) == "B"
    assert taken(jobs) == ["D", "a", "c"]
    assert jobs.take(urgent=True) is None


def test_what_works_in_a_folder_that_does_not_answer_or_below_it_waits_until_it_does() -> None:
    jobs: WaitingJobs[str] = WaitingJobs()
    assert not jobs.put("dead", urgent=False, places=DEAD)
    assert not jobs.put("here", urgent=False, places=HERE)
    assert jobs.hold_back(1, DEAD) == ["dead"]
    assert jobs.put("below", urgent=True, places=BELOW)
    assert len(jobs) == 1
    assert taken(jobs) == ["here"]
    jobs.release(1)
    assert taken(jobs) == ["below", "dead"]


def test_a_folder_answers_when_all_that_waited_for_it_have_ended() -> None:
    jobs: WaitingJobs[str] = WaitingJobs()
    jobs.hold_back(1, DEAD)
    jobs.hold_back(2, DEAD)
    jobs.put("dead", urgent=False, places=DEAD)
    jobs.release(1)
    assert taken(jobs) == []
    jobs.release(2)
    assert taken(jobs) == ["dead"]
