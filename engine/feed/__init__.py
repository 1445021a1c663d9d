"""When and how sources are asked: schedule, budget, breaker, workers, supervisor."""
