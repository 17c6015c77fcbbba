package org.exemplar.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Runs tasks in turns, round by round, so that whatever else the machine does meets them alike.
 *
 * @param warmUps rounds that do not count
 * @param rounds rounds that count, at least 1
 */
record Race(int warmUps, int rounds) {

  /** What is timed. */
  interface Task {

    /**
     * Does it.
     *
     * @return how much was done, which must be the same in every round
     * @throws IOException if the disk fails
     */
    long run() throws IOException;
  }

  /** The same with fewer rounds, for tasks that take long. */
  Race shortened() {
    return new Race(Math.min(warmUps, 1), Math.min(rounds, 3));
  }

  /** The timings of tasks, in their order. */
  List<Timing> of(Task... tasks) throws IOException {
    List<Lane> lanes = new ArrayList<>();
    for (Task task : tasks) {
      lanes.add(new Lane(task));
    }
    for (int round = 0; round < warmUps + rounds; round++) {
      for (Lane lane : lanes) {
        lane.run();
      }
    }
    return lanes.stream().map(lane -> lane.timing(warmUps)).toList();
  }

  /** One task with its times. */
  private static final class Lane {

    private final Task task;
    private final List<Duration> times = new ArrayList<>();
    private long amount;

    Lane(Task task) {
      this.task = task;
    }

    void run() throws IOException {
      System.gc(); // what another task left behind is not to be cleared away on this one's time
      long start = System.nanoTime();
      long done = task.run();
      times.add(Duration.ofNanos(System.nanoTime() - start));
      if (times.size() > 1 && done != amount) {
        throw new IllegalStateException(
            "did " + done + " in this round, and " + amount + " before");
      }
      amount = done;
    }

    Timing timing(int warmUps) {
      return new Timing(times.get(0), times.subList(warmUps, times.size()));
    }
  }
}
